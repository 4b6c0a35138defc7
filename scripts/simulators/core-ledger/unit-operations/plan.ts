import type { Change } from '../../storage/journal';

/** Why it cannot be done; `row` counts from 1, null where no row is at fault. */
export interface Problem {
  readonly row: number | null;
  readonly code: string;
}

/** What an operation would change, all of it or nothing. */
export interface Plan {
  readonly unitNo: string | null;
  readonly people: number;
  readonly amountFen: number;
  readonly changes: readonly Change[];
}

export type Planned = { readonly plan: Plan } | { readonly problems: readonly Problem[] };

export const refused = (code: string): Planned => ({ problems: [{ row: null, code }] });

/** Every row planned or, where one cannot be, every problem of all rows. */
export function planRows<Row extends { document: { kind: string; number: string } }>(
  rows: readonly Row[],
  unitNo: string | null,
  planRow: (row: Row, index: number) => { changes: readonly Change[]; amountFen?: number } | string,
): Planned {
  const key = ({ document }: Row) => `${document.kind} ${document.number}`;
  const keys = rows.map(key);
  const planned = rows.map((row, index) =>
    keys.indexOf(key(row)) < index ? 'person-repeated' : planRow(row, index),
  );
  const problems = planned.flatMap((one, index) =>
    typeof one === 'string' ? [{ row: index + 1, code: one }] : [],
  );
  if (problems.length > 0) return { problems };
  const done = planned.filter((one) => typeof one !== 'string');
  return {
    plan: {
      unitNo,
      people: rows.length,
      amountFen: done.reduce((sum, { amountFen = 0 }) => sum + amountFen, 0),
      changes: done.flatMap(({ changes }) => changes),
    },
  };
}
