import type { CasePayment, CaseRecord, PayoutCard } from './case-record';

/** Whom money of a case goes to, each to their own card. */
export interface Payee {
  payeeId: string;
  /** Sealed, as the identity register writes it; for a card whose bank was not asked how it does. */
  name: string;
  card: PayoutCard | null;
  amountFen: number;
}

/** A withdrawal for oneself has one payee, the member; so have all payments of before there were others. */
export const oneself = 'self';

/** Everybody to whom money of the case goes, with the sum of each; null where no sum is known yet. */
export function payeesOf(
  record: Pick<CaseRecord, 'person' | 'card' | 'decision' | 'amountFen'>,
): Payee[] | null {
  const amountFen = record.decision?.amountFen ?? record.amountFen;
  if (amountFen === null) return null;
  return [{ payeeId: oneself, name: record.person.name, card: record.card, amountFen }];
}

export const payeeOf = ({ payeeId = oneself }: Pick<CasePayment, 'payeeId'>): string => payeeId;
