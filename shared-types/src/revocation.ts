import { z } from 'zod';
import { amountFen, day, documentId, instant } from './primitives';

/** 限制提取、贷款: what a person was found to have done; how long each lasts is the law's (bff/centres/_law). */
export const banKinds = ['withdrawal-fraud', 'loan-fraud'] as const;
export const banKind = z.enum(banKinds);
export type BanKind = z.infer<typeof banKind>;

export const banWords: Record<BanKind, string> = {
  'withdrawal-fraud': '骗提住房公积金',
  'loan-fraud': '骗取住房公积金贷款',
};

/** How the person said their part: in the app, or to an officer who wrote it down. */
export const heardHow = z.enum(['app', 'window', 'phone', 'letter']);
export type HeardHow = z.infer<typeof heardHow>;

export const heardWords: Record<HeardHow, string> = {
  app: '在手机上',
  window: '在窗口当面',
  phone: '打电话',
  letter: '来信',
};

/** 止付: asked of the bank by a supervisor. */
export const paymentStop = z.object({
  /** For the member a role, for staff the name as well. */
  by: z.string(),
  at: instant,
  facts: z.string(),
  reason: z.string(),
  /** null: the bank is still being asked. `too-late`: everybody was paid before. */
  outcome: z.enum(['stopped', 'too-late', 'released']).nullable(),
  endedAt: instant.nullable(),
});
export type PaymentStopView = z.infer<typeof paymentStop>;

export const statement = z.object({
  at: instant,
  how: heardHow,
  by: z.string(),
  text: z.string(),
  documentIds: z.array(documentId),
});

const grounds = {
  facts: z.string(),
  rule: z.string(),
  reason: z.string(),
  repayFen: amountFen,
};

export const ban = z.object({
  kind: banKind,
  years: z.int().positive(),
  /** Both days belong to it; it ends by itself. */
  from: day,
  until: day,
});

/** 撤销: what was proposed, what the person said, and how it ended. */
export const revocation = z.object({
  ...grounds,
  proposedBy: z.string(),
  proposedAt: instant,
  evidence: z.array(documentId),
  banKind: banKind.nullable(),
  /** How long a ban of this kind lasts; null where none is proposed. */
  banYears: z.int().positive().nullable(),
  statements: z.array(statement),
  /** The person said that this is all. */
  heardAt: instant.nullable(),
  end: z
    .object({
      ...grounds,
      kind: z.enum(['revoked', 'dropped', 'released']),
      by: z.string(),
      at: instant,
      answer: z.string(),
      remedies: z.string().nullable(),
      ban: ban.nullable(),
    })
    .nullable(),
  /** A recheck has undone it. */
  undoneAt: instant.nullable(),
});
export type RevocationView = z.infer<typeof revocation>;

/** Where money is paid back to; null fields: the centre has not said, and its hotline does. */
export const repaymentAccount = z.object({
  payee: z.string(),
  bankName: z.string().nullable(),
  accountNo: z.string().nullable(),
  /** 附言: by which the bank tells whose money it is. */
  reference: z.string(),
});

/** 追回: what is to be paid back, and what has come. */
export const claim = z.object({
  amountFen,
  paidBackFen: amountFen,
  leftFen: amountFen,
  /** More than was owed: a person gives it back. */
  surplusFen: amountFen,
  dueOn: day.nullable(),
  overdue: z.boolean(),
  /** A recheck has ended it. */
  endedAt: instant.nullable(),
  account: repaymentAccount,
  repayments: z.array(
    z.object({ repaymentId: z.string(), amountFen, surplusFen: amountFen, at: instant, posted: z.boolean() }),
  ),
});
export type ClaimView = z.infer<typeof claim>;
