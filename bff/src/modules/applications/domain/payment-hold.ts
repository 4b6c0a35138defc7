import type { PayoutCard } from './case-people';

/** Why approved money does not begin to move yet, told to the member once. */
export interface PaymentHold {
  why: 'locked' | 'card-rests';
  since: Date;
  /** 静置: until then; null: until the member opens the lock. */
  until: Date | null;
}

interface Paying {
  card: PayoutCard | null;
  payments: readonly { outcome: string }[];
}

/** The bank could not pay to a card: whoever puts another one in its place redirects nothing. */
const replacesFailedCard = ({ payments }: Paying): boolean =>
  payments.some(({ outcome }) => outcome === 'failed' || outcome === 'returned');

/** Until when no money goes to the case's card; null: it may at once. */
export function cardRestsUntil(record: Paying, now: Date): Date | null {
  const rest = record.card?.rest;
  if (rest === undefined || rest.until <= now) return null;
  return rest.why === 'another-card' && replacesFailedCard(record) ? null : rest.until;
}

export const cardRests = (record: Paying, now: Date): boolean => cardRestsUntil(record, now) !== null;
