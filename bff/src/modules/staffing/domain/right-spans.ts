import { dayOf, type StaffRole } from '@gjj/shared-types';

interface Officer {
  staffId: string;
  name: string;
}

/** One change of an account's rights, as it was written down when it was made. */
export interface Change {
  at: Date;
  kind: 'seeded' | 'opened' | 'changed' | 'closed';
  role: StaffRole;
  districtCode: string;
  itemCodes: readonly string[] | null;
  offices?: readonly string[];
  appliedBy: Officer | null;
  decidedBy: Officer | null;
  reason: string;
}

/** Rights that were held from a moment until the next change, or still are. */
export interface Span extends Change {
  until: Date | null;
  endReason: string | null;
}

/** @param changes of one account, oldest first */
export function spansOf(changes: readonly Change[]): Span[] {
  return changes.flatMap((change, index) => {
    const next = changes[index + 1];
    const ended = { until: next?.at ?? null, endReason: next?.reason ?? null };
    return change.kind === 'closed' ? [] : [{ ...change, ...ended }];
  });
}

/** Held at any moment of the day? @param day YYYY-MM-DD at the centre */
export function heldOn({ at, until }: Pick<Span, 'at' | 'until'>, day: string): boolean {
  return dayOf(at.toISOString()) <= day && (until === null || dayOf(until.toISOString()) >= day);
}
