import { amountFen, day, entryKind, instant } from '@gjj/shared-types';
import { z } from 'zod';

/** Answers of docs/integrations/core-ledger.openapi.yaml. More fields than these are let pass and dropped. */
export const foundMemberWire = z.object({ memberNo: z.string(), name: z.string().max(200) });

const accountWire = z.object({
  accountNo: z.string(),
  employerName: z.string(),
  flexible: z.literal(true).optional(),
  districtCode: z.string(),
  status: z.enum(['active', 'sealed', 'frozen', 'closed']),
  openedOn: day,
  sealedOn: day.optional(),
  sealReason: z.string().optional(),
  balanceFen: amountFen,
  reservedFen: amountFen,
  monthlyDepositFen: amountFen,
  continuousMonths: z.int().nonnegative(),
  lastDepositMonth: z.string().nullable(),
});
export type AccountWire = z.output<typeof accountWire>;

const withdrawalWire = z.object({
  withdrawalId: z.string(),
  itemCode: z.string(),
  amountFen,
  postedOn: day,
  homeKey: z.string().optional(),
});

const loanWire = z.object({
  loanNo: z.string(),
  amountFen,
  balanceFen: amountFen,
  grantedOn: day,
  settledOn: day.optional(),
});

export const memberWire = z.object({
  memberNo: z.string(),
  asOf: instant,
  frozen: z.boolean(),
  frozenReason: z.string().optional(),
  fraudBanUntil: day.optional(),
  accounts: z.array(accountWire),
  withdrawals: z.array(withdrawalWire),
  depositedThisYearFen: amountFen,
  depositedLast12MonthsFen: amountFen,
  loans: z.array(loanWire).optional(),
});
export type MemberWire = z.output<typeof memberWire>;

export const entriesPageWire = z.object({
  entries: z.array(
    z.object({
      entryId: z.string(),
      postedOn: day,
      kind: entryKind,
      amountFen: z.int(),
      balanceFen: amountFen,
      summary: z.string(),
      period: z.string().optional(),
      ownFen: amountFen.optional(),
      unitName: z.string().max(200).optional(),
    }),
  ),
  nextCursor: z.string().nullable(),
  years: z.array(z.int()),
});

export const cityTransferWire = z.object({ transferId: z.string(), amountFen });

export const loanOffsetWire = z.object({
  amountFen,
  status: z.enum(['done', 'refused']),
  reason: z.enum(['loan-settled', 'more-than-owed']).optional(),
  doneAt: instant,
});

export const reservationWire = z.object({
  reservationId: z.string(),
  amountFen,
  status: z.enum(['reserved', 'posted', 'voided']),
  lines: z.array(z.object({ accountNo: z.string(), amountFen })),
});

export const unitWire = z.object({
  unitNo: z.string(),
  creditCode: z.string(),
  name: z.string().max(200),
  districtCode: z.string(),
  status: z.enum(['active', 'ended']),
  unitPercent: z.int(),
  ownPercent: z.int(),
  activeAccounts: z.int().nonnegative(),
  sealedAccounts: z.int().nonnegative(),
});

export const problemsWire = z.object({
  problems: z.array(z.object({ row: z.int().positive().nullable(), code: z.string() })),
});

export const doneOperationWire = z.object({
  doneAt: instant,
  unitNo: z.string().nullable(),
  people: z.int().nonnegative(),
  amountFen,
});

export const correctionWire = z.object({
  status: z.enum(['looking', 'corrected', 'refused']),
  words: z.string().max(200),
});

export const doneWire = z.object({});
