import type { ReactNode } from 'react';

/** A name and what it is: "经办银行 · 工商银行". */
export function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="pair">
      <div className="pair-name">{name}</div>
      <div className="pair-value">{children}</div>
    </div>
  );
}
