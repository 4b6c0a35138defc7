import { monthInWords, type BookPicture, type BookSums } from '@gjj/shared-types';
import { chartColours } from '../chart/chart-colours';
import type { Mark } from '../chart/draw-chart';

/** A year, or a month of one. */
export interface PictureRow extends BookSums {
  /** Under the bar. */
  at: string;
  words: string;
}

/** All years, or the months of one. */
export function rowsOf({ years, months }: BookPicture, year: number | null): PictureRow[] {
  if (year === null) return years.map((one) => ({ ...one, at: String(one.year), words: `${one.year}年` }));
  return months
    .filter(({ month }) => month.startsWith(`${year}-`))
    .map((one) => ({ ...one, at: one.month, words: monthInWords(one.month) }));
}

const monthLabel = (month: string) => `${Number(month.slice(5))}月`;
/** Under the axes: short, so that twenty years fit on a phone. */
export const balanceLabel = (year: number | null) =>
  year === null ? (at: string) => at.slice(0, 4) : monthLabel;
export const flowLabel = (year: number | null) => (year === null ? (at: string) => at : monthLabel);

interface Kind {
  words: string;
  colour: string;
  fen: (row: PictureRow) => number;
}

/** The shares apart where the ledger tells them apart all along. */
export function kindsOf(rows: readonly PictureRow[]): Kind[] {
  const split = rows.every(({ ownFen }) => ownFen !== null);
  const deposits: Kind[] = split
    ? [
        { words: '单位缴存', colour: chartColours.unit, fen: (row) => row.depositFen - (row.ownFen ?? 0) },
        { words: '个人缴存', colour: chartColours.own, fen: ({ ownFen }) => ownFen ?? 0 },
      ]
    : [{ words: '缴存', colour: chartColours.deposit, fen: ({ depositFen }) => depositFen }];
  return [
    ...deposits,
    { words: '利息', colour: chartColours.interest, fen: ({ interestFen }) => interestFen },
    { words: '提取', colour: chartColours.withdrawn, fen: ({ withdrawnFen }) => -withdrawnFen },
  ];
}

export const barMarks = (rows: readonly PictureRow[], kinds: readonly Kind[]): Mark[] =>
  rows.flatMap((row) => kinds.map(({ words, fen }) => ({ at: row.at, kind: words, yuan: fen(row) / 100 })));

/** Over the months, also of all years, so that nothing between two Decembers is lost. */
export function balanceMarks({ months }: BookPicture, year: number | null): Mark[] {
  const shown = year === null ? months : months.filter(({ month }) => month.startsWith(`${year}-`));
  return shown.map(({ month, balanceFen }) => ({ at: month, kind: '余额', yuan: balanceFen / 100 }));
}
