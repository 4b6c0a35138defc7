import { z } from 'zod';
import { amountFen, caseId, day, documentId, instant, plainText, version } from './primitives';
import { banKinds, heardHows } from './revocation-words';

export const banKind = z.enum(banKinds);
export const heardHow = z.enum(heardHows);

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
  /** The revocation is being looked at again: no term runs, and where it stands a whole new one begins with the result. */
  resting: z.boolean(),
  /** A recheck has ended it. */
  endedAt: instant.nullable(),
  account: repaymentAccount,
  repayments: z.array(
    z.object({ repaymentId: z.string(), amountFen, surplusFen: amountFen, at: instant, posted: z.boolean() }),
  ),
});
export type ClaimView = z.infer<typeof claim>;

/** What a supervisor writes of a decision that seems wrong. */
const written = {
  facts: plainText(1000).min(4, '请写明查到的事实'),
  reason: plainText(500).min(4, '请写明理由'),
};

/** 请银行止付. */
export const askToStopBody = z.strictObject({ version, ...written });
/** 继续付款, after a stop. */
export const releasePaymentBody = z.strictObject({ version, reason: written.reason });

/** 提出撤销: facts, rule, papers, and what would follow. */
export const proposeRevocationBody = z.strictObject({
  version,
  ...written,
  rule: plainText(300).min(4, '请写明依据的规定，写到第几条'),
  evidence: z.array(documentId).max(30),
  /** How much is to be paid back; 0 where nothing was paid. */
  repayFen: amountFen,
  /** null: no fraud, such as an error of the centre. */
  banKind: banKind.nullable(),
});

/** 陈述和申辩, by the member. Several until one is the last. */
export const beHeardBody = z.strictObject({
  version,
  text: plainText(2000).min(2, '写的内容太短，请写下您要说的情况'),
  documentIds: z.array(documentId).max(20),
  /** That is all: the decision may be made. */
  final: z.boolean(),
});
/** The same, said to an officer. */
export const writeDownStatementBody = beHeardBody.extend({ how: heardHow.exclude(['app']) });

/** 不撤销, in words, with an answer to what was said. */
export const dropRevocationBody = z.strictObject({
  version,
  reason: written.reason,
  answer: plainText(1000).min(2, '请答复当事人说的情况'),
});
/** 撤销: the grounds as they are after the hearing. */
export const revokeBody = proposeRevocationBody.omit({ evidence: true }).extend({
  answer: plainText(1000).min(2, '请答复当事人说的情况；没有说的，写明没有说'),
  remedies: plainText(500).min(4, '请写明救济途径'),
});

/** 追回: one claim in the list of the centre. */
export const claimRow = z.object({
  caseId,
  receiptNumber: z.string().nullable(),
  itemName: z.string(),
  memberNameMasked: z.string(),
  districtName: z.string(),
  amountFen,
  paidBackFen: amountFen,
  leftFen: amountFen,
  surplusFen: amountFen,
  dueOn: day.nullable(),
  overdue: z.boolean(),
  resting: z.boolean(),
});
export type ClaimRow = z.infer<typeof claimRow>;
/** Overdue ones first, then by the day on which they are due. */
export const claimList = z.object({ rows: z.array(claimRow), asOf: instant, leftFen: amountFen });
export type ClaimList = z.infer<typeof claimList>;
