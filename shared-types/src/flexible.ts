import { z } from 'zod';
import { amountFen, cardId, day, instant, plainText, version } from './primitives';

export const agreementId = z
  .string()
  .regex(/^[a-z0-9]{20,32}$/)
  .brand<'AgreementId'>();

/** 灵活就业缴存协议: signed → in force; paused by the member; leaving until the ledger has sealed the account. */
export const agreementState = z.enum(['joining', 'active', 'paused', 'leaving', 'left', 'refused']);
export type AgreementState = z.infer<typeof agreementState>;

/** What became of the deposit of one month. */
export const debitState = z.enum(['asked', 'taken', 'paid', 'failed', 'missed']);
export type DebitState = z.infer<typeof debitState>;

const month = z.string().regex(/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/);
const percent = z.int();
const dayOfMonth = z.int();

export const flexibleTerms = z.strictObject({
  baseFen: amountFen,
  percent,
  dayOfMonth,
  cardId,
});
export type FlexibleTerms = z.infer<typeof flexibleTerms>;

export const flexibleDebit = z.object({
  month,
  amountFen,
  state: debitState,
  at: instant,
  /** Why the bank took nothing. */
  reason: z.string().nullable(),
  /** When it is tried again; null: not by itself. */
  nextOn: day.nullable(),
});
export type FlexibleDebit = z.infer<typeof flexibleDebit>;

export const flexibleAction = z.enum(['change', 'pause', 'resume', 'leave', 'pay-arrears']);
export type FlexibleAction = z.infer<typeof flexibleAction>;

export const flexibleAgreement = z.object({
  agreementId,
  version,
  state: agreementState,
  sentence: z.string(),
  terms: flexibleTerms,
  monthlyFen: amountFen,
  bankName: z.string(),
  cardLast4: z.string(),
  /** The next month that will be taken, and when. */
  next: z.object({ month, on: day, amountFen }).nullable(),
  /** Newest first. */
  debits: z.array(flexibleDebit),
  arrearsFen: amountFen,
  /** From when base and percent may be changed again; null: now. */
  changeFrom: day.nullable(),
  looking: z.string().nullable(),
  timeline: z.array(z.object({ at: instant, words: z.string() })),
  allowedActions: z.array(flexibleAction),
});
export type FlexibleAgreement = z.infer<typeof flexibleAgreement>;

/** What may be chosen today, by the centre's own data. */
export const flexibleLimits = z.object({
  base: z.object({ minFen: amountFen, maxFen: amountFen }),
  percent: z.object({ min: z.int(), max: z.int() }),
  days: z.object({ from: z.int(), to: z.int() }),
  sourceWords: z.string(),
});
export type FlexibleLimits = z.infer<typeof flexibleLimits>;

export const flexible = z.object({
  /** Newest first: only the first can be in force. */
  agreements: z.array(flexibleAgreement),
  /** null: the centre does not offer it. */
  limits: flexibleLimits.nullable(),
  mayJoin: z.boolean(),
  whyNot: z.array(z.string()),
  /** What it does to withdrawals and loans, in words. */
  says: z.object({
    join: z.array(z.string()),
    pause: z.array(z.string()),
    leave: z.array(z.string()),
  }),
  agreementText: z.string(),
});
export type Flexible = z.infer<typeof flexible>;

const signed = {
  terms: flexibleTerms,
  consents: z.strictObject({ agreement: z.boolean(), bankCard: z.boolean(), truthful: z.boolean() }),
  /** The member's typed name as signature. */
  signedName: plainText(50),
};
export const joinFlexibleBody = z.strictObject(signed);
export type JoinFlexibleBody = z.infer<typeof joinFlexibleBody>;
export const changeFlexibleBody = z.strictObject({ version, ...signed });
export const flexibleStepBody = z.strictObject({
  version,
  step: flexibleAction.exclude(['change']),
});

/** As officers see it. */
export const staffAgreement = z.object({
  agreementId,
  version,
  memberNameMasked: z.string(),
  stateWords: z.string(),
  termsWords: z.string(),
  monthlyFen: amountFen,
  arrearsFen: amountFen,
  at: instant,
  looking: z.object({ why: z.string(), since: instant }).nullable(),
  debits: z.array(flexibleDebit),
  timeline: z.array(z.object({ at: instant, words: z.string() })),
  allowedActions: z.array(z.enum(['try-again'])),
});
export type StaffAgreement = z.infer<typeof staffAgreement>;
export const staffAgreements = z.object({ rows: z.array(staffAgreement), looking: z.int() });
export type StaffAgreements = z.infer<typeof staffAgreements>;
export const retryAgreementBody = z.strictObject({ version });
