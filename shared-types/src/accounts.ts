import { z } from 'zod';
import { amountFen, day, instant } from './primitives';

export const accountStatus = z.enum(['active', 'sealed', 'frozen', 'closed']);
export const account = z.object({
  accountNo: z.string(),
  employerName: z.string(),
  districtCode: z.string(),
  districtName: z.string(),
  status: accountStatus,
  openedOn: day,
  sealedOn: day.nullable(),
  balanceFen: amountFen,
  reservedFen: amountFen,
  monthlyDepositFen: amountFen,
  continuousMonths: z.int().nonnegative(),
  lastDepositMonth: z.string().nullable(),
});
export type Account = z.infer<typeof account>;

export const accountsView = z.object({
  accounts: z.array(account),
  totalFen: amountFen,
  availableFen: amountFen,
  frozen: z.boolean(),
  asOf: instant,
  /** True when the core ledger did not answer and this is what was last known. */
  stale: z.boolean(),
});
export type AccountsView = z.infer<typeof accountsView>;

export const entryKind = z.enum([
  'deposit',
  'interest',
  'withdrawal',
  'transfer-in',
  'transfer-out',
  'adjustment',
]);
export const entry = z.object({
  entryId: z.string(),
  postedOn: day,
  kind: entryKind,
  amountFen: z.int(),
  balanceFen: amountFen,
  summary: z.string(),
  /** The month that a deposit is for, 2026-10. */
  period: z.string().optional(),
  /** Of a deposit, the member's own share; absent where the ledger does not tell the shares apart. */
  ownFen: amountFen.optional(),
  /** Of a deposit, the unit that made it; absent where the ledger does not say. */
  unitName: z.string().optional(),
});
export type LedgerEntry = z.infer<typeof entry>;
const sums = {
  depositFen: amountFen,
  /** Of the deposits, the member's own share; null where the ledger does not tell the shares apart. */
  ownFen: amountFen.nullable(),
  interestFen: z.int(),
  withdrawnFen: z.int(),
  /** Transfers and adjustments, signed. */
  otherFen: z.int(),
  /** At the end of the month or year. */
  balanceFen: z.int(),
};

/** 汇缴单位: what one unit deposited, over all accounts; null: entries in which the ledger does not say who did. */
const depositsOfUnit = z.object({
  unitName: z.string().nullable(),
  /** The months of the first and the last of its deposits. */
  from: z.string(),
  to: z.string(),
  depositFen: amountFen,
  ownFen: amountFen.nullable(),
});
export type DepositsOfUnit = z.infer<typeof depositsOfUnit>;

/** 看图: all accounts together, every month and every year from the first entry, the oldest first. */
export const bookPicture = z.object({
  months: z.array(z.object({ month: z.string(), ...sums })),
  years: z.array(z.object({ year: z.int(), ...sums })),
  payers: z.array(depositsOfUnit),
});
export type BookPicture = z.infer<typeof bookPicture>;
export type BookSums = Omit<BookPicture['years'][number], 'year'>;

export const entriesPage = z.object({
  entries: z.array(entry),
  years: z.array(z.int()),
  nextCursor: z.string().nullable(),
});
export type EntriesPage = z.infer<typeof entriesPage>;
