import type { ListForm } from '@gjj/shared-types';
import writeXlsxFile from 'write-excel-file/node';

/** Excel makes numbers and dates of what looks like them, unless the cell is text before it is typed. */
const asText = { type: String, format: '@' } as const;
const heading = (value: string) => ({ ...asText, value, fontWeight: 'bold' as const });
const width = (title: string) => Math.max(12, title.length * 2 + 6);

/** A spreadsheet to fill in: heads and empty text cells; how each column is filled in stands on a second sheet. */
export async function listTemplate({ columns, maxRows }: ListForm): Promise<Buffer> {
  const empty = Array.from({ length: maxRows }, () => columns.map(() => ({ ...asText, value: '' })));
  const remarks = columns.map(({ title, required, help, options, example }) =>
    [title, required ? '必填' : '可以不填', helpOf(help, options), example].map((value) => ({
      ...asText,
      value,
    })),
  );
  const file = writeXlsxFile([
    {
      sheet: '清册',
      data: [columns.map(({ title }) => heading(title)), ...empty],
      columns: columns.map(({ title, kind }) => ({ width: kind === 'id-number' ? 24 : width(title) })),
      stickyRowsCount: 1,
    },
    {
      sheet: '填写说明',
      data: [['列', '要不要填', '怎样填', '例子'].map(heading), ...remarks],
      columns: [{ width: 20 }, { width: 12 }, { width: 50 }, { width: 24 }],
    },
  ]);
  return file.toBuffer();
}

function helpOf(help: string, options: ListForm['columns'][number]['options']): string {
  return options === undefined ? help : `${help}：${options.map(({ label }) => label).join('、')}`;
}
