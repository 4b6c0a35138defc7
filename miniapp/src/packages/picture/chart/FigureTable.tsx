import type { ReactNode } from 'react';
import { yuan } from '@gjj/shared-types';
import { Pair } from '@/ui/Pair';

export interface Column<R> {
  name: string;
  /** null: it is not told. */
  fen: (row: R) => number | null;
}

interface TableProps<R> {
  label: string;
  /** Of what the rows are. */
  rowName: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  head: (row: R) => ReactNode;
  keyOf: (row: R) => string;
}

/**
 * A real table for whoever has it read out: each row has its head and the same columns. For the eye each row is a block of
 * names and figures, since a phone is too narrow for the columns side by side.
 */
export function FigureTable<R>({ label, rowName, rows, columns, head, keyOf }: TableProps<R>) {
  const shown = columns.filter(({ fen }) => rows.some((row) => (fen(row) ?? 0) !== 0));
  return (
    <div className="rows" role="table" aria-label={label}>
      <div role="row" className="visually-hidden">
        <div role="columnheader">{rowName}</div>
        {shown.map(({ name }) => (
          <div role="columnheader" key={name}>
            {name}
          </div>
        ))}
      </div>
      {rows.map((row) => (
        <div key={keyOf(row)} role="row" className="plain-row stack-tight">
          <div role="rowheader">{head(row)}</div>
          {shown.map(({ name, fen }) => (
            <div role="cell" key={name}>
              <Pair name={name} sum>
                <span className="numeric">{fen(row) === null ? '没有写' : yuan(fen(row)!)}</span>
              </Pair>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
