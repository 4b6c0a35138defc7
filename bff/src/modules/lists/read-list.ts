import type { ListColumn, ListForm, ListProblem } from '@gjj/shared-types';
import { readCell, type CellValue } from './read-cell';
import type { SheetLine } from './workbook';

/** One person of a list, by the keys of its columns. */
export interface ListRow {
  /** As the spreadsheet numbers it. */
  line: number;
  values: Record<string, CellValue>;
}

/** All rows, or everything that is wrong with them: a list is taken whole or not at all. */
export type ListReading = { rows: ListRow[] } | { problems: ListProblem[] };

/** Heads are told by their words; what stands in brackets behind them is a remark. */
const headOf = (text: string) => text.normalize('NFKC').replaceAll(/\s|\(.*\)|\*/g, '');

export function readList(lines: readonly SheetLine[], { columns, maxRows }: ListForm): ListReading {
  const [head, ...body] = lines;
  const found = new Map([...(head?.cells ?? [])].map(([letter, { text }]) => [headOf(text), letter]));
  const missing = columns.filter(({ title }) => !found.has(headOf(title)));
  if (missing.length > 0) return { problems: missing.map(({ title }) => headMissing(title, head?.line)) };
  if (body.length === 0) return { problems: [ofWhole('清册里一个人也没有')] };
  if (body.length > maxRows)
    return { problems: [ofWhole(`清册有 ${body.length} 行，一次最多 ${maxRows} 行`)] };
  const letterOf = ({ title }: ListColumn) => found.get(headOf(title))!;
  const read = body.map((line) => readLine(line, columns, letterOf));
  const problems = [...read.flatMap((one) => one.problems), ...repeats(read.map(({ row }) => row))];
  return problems.length > 0 ? { problems: inOrder(problems) } : { rows: read.map(({ row }) => row) };
}

const ofWhole = (words: string): ListProblem => ({ line: null, column: null, words });
const headMissing = (title: string, line = 1): ListProblem => ({
  line,
  column: title,
  words: '没有这一列；请下载模板，照着填',
});

function readLine(
  { line, cells }: SheetLine,
  columns: readonly ListColumn[],
  letterOf: (column: ListColumn) => string,
): { row: ListRow; problems: ListProblem[] } {
  const row: ListRow = { line, values: {} };
  const problems: ListProblem[] = [];
  for (const column of columns) {
    const reading = readCell(cells.get(letterOf(column)), column);
    if (reading === null) continue;
    if ('problem' in reading) problems.push({ line, column: column.title, words: reading.problem });
    else row.values[column.key] = reading.value;
  }
  return { row, problems };
}

/** A person stands on a list once; the first line is the one that counts. */
function repeats(rows: readonly ListRow[]): ListProblem[] {
  const first = new Map<CellValue, number>();
  return rows.flatMap(({ line, values: { idNumber } }) => {
    if (idNumber === undefined) return [];
    const before = first.get(idNumber);
    if (before === undefined) first.set(idNumber, line);
    return before === undefined ? [] : [{ line, column: '证件号码', words: `和第 ${before} 行是同一个人` }];
  });
}

const inOrder = (problems: readonly ListProblem[]) =>
  problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
