import type { LoanYear } from '@gjj/shared-types';
import { FigureTable, type Column } from '../chart/FigureTable';

const columns: readonly Column<LoanYear>[] = [
  { name: '年初每月还', fen: ({ firstFen }) => firstFen },
  { name: '还本金', fen: ({ principalFen }) => principalFen },
  { name: '付利息', fen: ({ interestFen }) => interestFen },
  { name: '年底还欠', fen: ({ balanceFen }) => balanceFen },
];

/** The same as the picture, exact to the fen; a table for whoever has it read out. */
export function YearTable({ years }: { years: readonly LoanYear[] }) {
  return (
    <FigureTable
      label="每年的数字"
      rowName="第几年"
      rows={years}
      columns={columns}
      keyOf={({ year }) => String(year)}
      head={({ year }) => <h3 className="reset strong">第 {year} 年</h3>}
    />
  );
}
