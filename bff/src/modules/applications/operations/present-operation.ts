import {
  maskDocument,
  maskName,
  monthInWords,
  yuan,
  type ListForm,
  type ListView,
  type OperationNote,
  type UnitNote,
} from '@gjj/shared-types';
import type { ListRow } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';

type Column = ListForm['columns'][number];
type Value = ListRow['values'][string];

export function presentUnit({ unit }: Pick<CaseRecord, 'unit'>): UnitNote | null {
  return unit === undefined ? null : { creditCode: unit.creditCode, name: unit.name, unitNo: unit.unitNo };
}

export function presentOperation({ operation }: Pick<CaseRecord, 'operation'>): OperationNote | null {
  if (operation === undefined) return null;
  const { result, refusal } = operation;
  return { result: result?.words ?? null, doneAt: result?.doneAt.toISOString() ?? null, refusal };
}

/** Names and numbers masked, as everywhere where nobody gave a reason to see them. */
export function presentList(rows: readonly ListRow[], { columns }: ListForm): ListView {
  return {
    columns: columns.map(({ key, title, kind }) => ({ key, title, kind })),
    rows: rows.map(({ line, values }) => ({
      line,
      cells: columns.map((column) => cellInWords(column, values[column.key])),
    })),
    totals: Object.fromEntries(
      columns.filter(({ kind }) => kind === 'money').map(({ key }) => [key, sumOf(rows, key)]),
    ),
  };
}

function sumOf(rows: readonly ListRow[], key: string): number {
  return rows.reduce((sum, { values }) => sum + Number(values[key] ?? 0), 0);
}

function cellInWords({ kind, options = [] }: Column, value: Value | undefined): string {
  if (value === undefined) return '';
  switch (kind) {
    case 'name':
      return maskName(String(value));
    case 'id-number':
      return maskDocument({ number: String(value) });
    case 'money':
      return yuan(Number(value));
    case 'month':
      return monthInWords(String(value));
    case 'choice':
      return options.find((option) => option.value === value)?.label ?? String(value);
    case 'text':
      return String(value);
  }
}
