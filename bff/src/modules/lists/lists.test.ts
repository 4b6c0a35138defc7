import type { ListForm } from '@gjj/shared-types';
import writeXlsxFile from 'write-excel-file/node';
import { UnsafeArchive } from '../../platform/unpack';
import { twelvePeople } from '../../testing/twelve-people';
import { listTemplate, readList, readWorkbook } from './index';

const form: ListForm = {
  maxRows: 20,
  columns: [
    { key: 'name', title: '姓名', kind: 'name', required: true, help: '照证件', example: '张示例' },
    { key: 'idNumber', title: '证件号码', kind: 'id-number', required: true, help: '文本', example: '' },
    {
      key: 'baseFen',
      title: '缴存基数',
      kind: 'money',
      required: true,
      help: '元',
      example: '5000',
      minFen: 100_000,
    },
    { key: 'from', title: '起始月', kind: 'month', required: false, help: '', example: '2026-01' },
    {
      key: 'reason',
      title: '原因',
      kind: 'choice',
      required: false,
      help: '选一个',
      example: '离职',
      options: [{ value: 'left', label: '离职' }],
    },
  ],
};

type Value = string | number | null;
const cell = (value: Value) =>
  value === null ? null : { value, type: typeof value === 'number' ? Number : String };
const sheet = async (
  rows: Value[][],
  head: Value[] = ['姓名', '证件号码（必填）', '缴存基数', '起始月', '原因'],
) => writeXlsxFile([head, ...rows].map((row) => row.map(cell)) as never).toBuffer();
const read = async (rows: Value[][], head?: Value[]) =>
  readList(await readWorkbook(await sheet(rows, head)), form);
const changed = (at: Record<number, Value[]>) => twelvePeople.map((row, index) => at[index] ?? row);

describe('a list of people that comes as a spreadsheet', () => {
  it('is read whole: every row with the line that people see beside it', async () => {
    const list = await read(twelvePeople);
    expect('rows' in list && list.rows).toHaveLength(12);
    expect(list).toMatchObject({
      rows: { 0: { line: 2, values: { name: '职工甲', idNumber: '990721198602117018', baseFen: 500_000 } } },
    });
  });

  it('keeps nothing where two of twelve rows are bad, and names both with line, column and reason', async () => {
    const [, second] = twelvePeople;
    const list = await read(
      changed({ 4: ['职工戊', '990721199006157051', 5004], 9: [...second!.slice(0, 2), 12] }),
    );
    expect(list).toEqual({
      problems: [
        { line: 6, column: '证件号码', words: '证件号码不对，请逐位核对' },
        { line: 11, column: '缴存基数', words: '不能少于 ¥1,000.00' },
        { line: 11, column: '证件号码', words: '和第 3 行是同一个人' },
      ],
    });
  });

  it.each<[string, Value[], string]>([
    ['a number that Excel has rounded', ['职工甲', 990_721_198_602_117_000, 5000], '存成了数字'],
    ['one that Excel has shortened', ['职工甲', '9.90721E+17', 5000], '科学计数'],
    ['nothing where something is needed', ['职工甲', null, 5000], '没有填'],
    ['more than two decimals', ['职工甲', '990721198602117018', '5000.123'], '请写到分'],
    ['a date in place of a month', ['职工甲', '990721198602117018', 5000, 46_000], '存成了日期'],
    [
      'a choice that there is not',
      ['职工甲', '990721198602117018', 5000, '2026-01', '退休'],
      '请填离职里的一个',
    ],
  ])('says what is wrong with %s', async (_, row, words) => {
    expect(await read([row])).toMatchObject({
      problems: [{ line: 2, words: expect.stringContaining(words) as string }],
    });
  });

  it('takes what people type for what it is: full-width, with blanks, commas and small letters', async () => {
    const row = ['　职工甲 ', ' ９９０７２１ 19860211 7018', '5,000.50 元', '2026年1月', '离职'];
    expect(await read([row])).toMatchObject({
      rows: [
        {
          values: {
            name: '职工甲',
            idNumber: '990721198602117018',
            baseFen: 500_050,
            from: '2026-01',
            reason: 'left',
          },
        },
      ],
    });
    expect(await read([['职工甲', '990721198602117018', 0.1 + 0.2 + 4999.7]])).toMatchObject({
      rows: [{ values: { baseFen: 500_000 } }],
    });
  });

  it('asks for the heads, for people, and for no more than a list may have', async () => {
    expect(await read([], ['姓名', '证件号码'])).toMatchObject({
      problems: [{ line: 1, column: '缴存基数' }, {}, {}],
    });
    expect(await read([])).toMatchObject({ problems: [{ line: null, words: '清册里一个人也没有' }] });
    expect(await read([...twelvePeople, ...twelvePeople])).toMatchObject({
      problems: [{ words: '清册有 24 行，一次最多 20 行' }],
    });
  });

  it('is no list where the bytes are no workbook, or would unpack to far more than a list has', async () => {
    await expect(readWorkbook(Buffer.from('姓名,证件号码'))).rejects.toThrow(UnsafeArchive);
    const bomb = await sheet([['x'.repeat(6 * 1024 * 1024)]]);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readWorkbook(bomb)).rejects.toThrow(UnsafeArchive);
  });

  it('comes from a template that is empty as it is downloaded, and reads back as one', async () => {
    const lines = await readWorkbook(await listTemplate(form));
    expect(lines).toHaveLength(1);
    expect(readList(lines, form)).toMatchObject({ problems: [{ words: '清册里一个人也没有' }] });
  });
});
