import type { AmountFen, Day } from '@gjj/shared-types';

/** What the other centre has answered so far. */
export interface TransferStanding {
  status: 'sent' | 'told' | 'refused' | 'paid' | 'cancelled';
  /** What will be paid, as that centre says; null until it has said so. */
  account: { accountNo: string; openedOn: Day; principalFen: AmountFen; interestFen: AmountFen } | null;
  reason: string | null;
  payments: { paymentId: string; kind: 'principal' | 'interest'; amountFen: AmountFen; paidOn: Day }[];
}
