import type { ReactNode } from 'react';
import { ScrollRegion } from './ScrollRegion';
import '../catalogue/catalogue.css';

interface Props {
  label: string;
  heads: readonly string[];
  /** Which of the heads stand over sums. */
  sums?: readonly string[];
  /** Rows. */
  children: ReactNode;
}

/** A table of few columns; on a narrow screen it moves sideways within its card. */
export function PlainTable({ label, heads, sums = [], children }: Props) {
  return (
    <ScrollRegion className="table-scroll" label={`表格：${label}`}>
      <table className="plain-table" aria-label={label}>
        <thead>
          <tr>
            {heads.map((words) => (
              <th key={words} scope="col" {...(sums.includes(words) && { className: 'sum' })}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}
