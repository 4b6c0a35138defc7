import { divideFen, sumOfShares } from '@gjj/shared-types';
import type { CasePayment, CaseRecord, Heir, PayoutAccount } from './case-record';

/** Whom money of a case goes to, each to their own card. */
export interface Payee {
  payeeId: string;
  /** Sealed, as the identity register writes it; for a card whose bank was not asked how it does. */
  name: string;
  card: PayoutAccount | null;
  amountFen: number;
}

/** A withdrawal for oneself has one payee, the member; so have all payments of before there were others. */
export const oneself = 'self';

type Paid = Pick<CaseRecord, 'person' | 'card' | 'decision' | 'amountFen' | 'inheritance'>;

/** Everybody to whom money of the case goes, with the sum of each; null where no sum is known yet. */
export function payeesOf(record: Paid): Payee[] | null {
  const amountFen = record.decision?.amountFen ?? record.amountFen;
  if (amountFen === null) return null;
  if (record.inheritance === undefined)
    return [{ payeeId: oneself, name: record.person.name, card: record.card, amountFen }];
  const parts = partsOf(record.inheritance.heirs, amountFen);
  return parts && parts.map(({ heir, partFen }) => payeeFrom(heir, partFen));
}

/** What each heir gets of a sum, to the fen (see `divideFen`); null while the shares are not the whole. */
export function partsOf(heirs: readonly Heir[], amountFen: number): { heir: Heir; partFen: number }[] | null {
  const shares = heirs.map(({ share }) => share);
  if (sumOfShares(shares).standing !== 'whole') return null;
  const parts = divideFen(amountFen, shares);
  return heirs.map((heir, place) => ({ heir, partFen: parts[place]! }));
}

function payeeFrom({ heirId, name, card }: Heir, amountFen: number): Payee {
  return { payeeId: heirId, name, card, amountFen };
}

export const payeeOf = ({ payeeId = oneself }: Pick<CasePayment, 'payeeId'>): string => payeeId;
