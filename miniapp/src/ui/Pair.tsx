import type { ReactNode } from 'react';
import { classes } from './classes';

/** A name and what it is: "收款卡 · 示例银行 尾号 0018". `sum`: a line of a sum, with figures on the right. */
export function Pair({ name, children, sum = false }: { name: string; children: ReactNode; sum?: boolean }) {
  return (
    <div className={classes('pair', sum && 'pair-sum')}>
      <div className="pair-name">{name}</div>
      <div className="pair-value">{children}</div>
    </div>
  );
}
