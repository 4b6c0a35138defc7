import {
  documentsLike,
  isMonth,
  nameProblem,
  plainTyping,
  readDocumentNumber,
  regularName,
  yuan,
  type ListColumn,
} from '@gjj/shared-types';
import type { SheetCell } from './workbook';

export type CellValue = string | number;
/** What a cell says, or what is wrong with it in words. */
export type CellReading = { value: CellValue } | { problem: string };

type Reader = (cell: SheetCell, column: ListColumn) => CellReading;
const wrong = (problem: string): CellReading => ({ problem });
const typed = ({ text }: SheetCell) => plainTyping(text.normalize('NFKC'));

/** The kind of a number in a list is told by the number alone: a resident’s card wherever it can be one. */
const readIdNumber: Reader = (cell) => {
  if (cell.kind === 'number')
    return wrong('号码被表格存成了数字，末几位可能已经变了；请把这一列设为文本，照证件重新填写');
  if (/\d[eE]\+?\d/.test(cell.text))
    return wrong('号码成了科学计数的样子；请把这一列设为文本，照证件重新填写');
  const number = readDocumentNumber(cell.text);
  if (documentsLike(number).length > 0) return { value: number };
  return wrong('证件号码不对，请逐位核对');
};

const readName: Reader = (cell) => {
  const name = regularName(cell.text);
  const problem = nameProblem(name);
  return problem === null ? { value: name } : wrong(problem);
};

/** A spreadsheet keeps 0.3 as 0.30000000000000004: what is within a millionth of a fen is that fen. */
function fenOf(cell: SheetCell): number | null {
  const text = typed(cell).replaceAll(/[,，¥元\s]/g, '');
  const number = Number(text);
  const plain = cell.kind === 'number' ? Number.isFinite(number) : /^\d{1,12}(\.\d{1,2})?$/.test(text);
  const fen = Math.round(number * 100);
  return plain && number > 0 && Math.abs(number * 100 - fen) < 1e-6 ? fen : null;
}

const readMoney: Reader = (cell, { minFen, maxFen }) => {
  const fen = fenOf(cell);
  if (fen === null || !Number.isSafeInteger(fen)) return wrong('金额不对，请写到分，如 1200.50');
  if (minFen !== undefined && fen < minFen) return wrong(`不能少于 ${yuan(minFen)}`);
  if (maxFen !== undefined && fen > maxFen) return wrong(`不能超过 ${yuan(maxFen)}`);
  return { value: fen };
};

const readMonth: Reader = (cell) => {
  if (cell.kind === 'number') return wrong('月份被表格存成了日期；请把这一列设为文本，写成 2026-11');
  const [, year = '', month = ''] = /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*月?$/.exec(typed(cell)) ?? [];
  const value = `${year}-${month.padStart(2, '0')}`;
  return isMonth(value) ? { value } : wrong('月份不对，请写成 2026-11');
};

const readChoice: Reader = (cell, { options = [] }) => {
  const chosen = options.find(({ label }) => label === typed(cell));
  if (chosen !== undefined) return { value: chosen.value };
  return wrong(`请填${options.map(({ label }) => label).join('、')}里的一个`);
};

const readText: Reader = (cell, { maxLength = 100 }) => {
  const text = typed(cell);
  return text.length <= maxLength ? { value: text } : wrong(`最多 ${maxLength} 个字`);
};

const readers: Record<ListColumn['kind'], Reader> = {
  name: readName,
  'id-number': readIdNumber,
  money: readMoney,
  month: readMonth,
  choice: readChoice,
  text: readText,
};

/** One cell by what its column asks; null where it is empty and may be. */
export function readCell(cell: SheetCell | undefined, column: ListColumn): CellReading | null {
  if (cell === undefined) return column.required ? wrong('没有填') : null;
  if (cell.kind === 'formula') return wrong('是公式；请复制后选择性粘贴为数值');
  if (cell.kind === 'other') return wrong('不是文字或数字，请重新填写');
  return readers[column.kind](cell, column);
}
