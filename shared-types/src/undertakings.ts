import { z } from 'zod';
import { allowedAction } from './case-transitions';
import { caseState } from './case-states';
import { caseId, day, dayRange, instant, plainText, timeSpan, version } from './primitives';
import {
  undertakingEvents,
  undertakingKinds,
  undertakingOutcomes,
  undertakingStatuses,
} from './undertaking-words';

const undertakingKind = z.enum(undertakingKinds);
const undertakingStatus = z.enum(undertakingStatuses);
const undertakingOutcome = z.enum(undertakingOutcomes);

const term = { dueOn: day.nullable(), dueBetween: dayRange.nullable() };
const what = {
  materialCode: z.string(),
  materialName: z.string(),
  kind: undertakingKind,
  /** What is promised, in the words that are signed; null: it only comes later. */
  says: z.string().nullable(),
  /** What follows where it is not kept. */
  sanction: z.string(),
  source: z.string(),
};

/** What may come later or be promised in this draft, as it would stand if it were handed in today. */
export const undertakingOffer = z.object({
  ...what,
  /** null: nothing has to be handed in. */
  within: timeSpan.nullable(),
  ...term,
  chosen: z.boolean(),
});
export type UndertakingOffer = z.infer<typeof undertakingOffer>;

export const undertaking = z.object({
  ...what,
  status: undertakingStatus,
  ...term,
  /** null: not decided, or nothing to decide. */
  outcome: undertakingOutcome.nullable(),
  history: z.array(
    z.object({ at: instant, did: z.enum(undertakingEvents), by: z.string(), words: z.string().nullable() }),
  ),
});
export type UndertakingView = z.infer<typeof undertaking>;

/** For an officer: with what a proposal to revoke would say of it. */
export const staffUndertaking = undertaking.extend({
  revocationDraft: z.object({ facts: z.string(), rule: z.string(), reason: z.string() }).nullable(),
});
export type StaffUndertaking = z.infer<typeof staffUndertaking>;

/** 信用记录: an undertaking that this person did not keep, shown with whatever they apply for next. */
export const creditNote = z.object({
  at: instant,
  itemName: z.string(),
  receiptNumber: z.string().nullable(),
  materialName: z.string(),
  words: z.string(),
});
export type CreditNote = z.infer<typeof creditNote>;

const materialCode = z.string().max(60);
/** `none`: it is handed in now after all. */
export const chooseUndertakingBody = z.strictObject({
  materialCode,
  way: z.enum([...undertakingKinds, 'none']),
});
export const handInLaterBody = z.strictObject({ version, materialCode });
export const lookAtUndertakingBody = z
  .strictObject({
    version,
    materialCode,
    finding: z.enum(['kept', 'another-paper', 'not-kept']),
    reason: plainText(300).optional(),
  })
  .refine(({ finding, reason = '' }) => finding === 'kept' || reason.length >= 4, {
    path: ['reason'],
    message: '请写明理由，职工会看到',
  });
export const settleUndertakingBody = z.strictObject({
  version,
  materialCode,
  outcome: undertakingOutcome,
  reason: plainText(300).min(4, '请写明理由，职工会看到'),
});

export const undertakingRow = z.object({
  caseId,
  receiptNumber: z.string().nullable(),
  itemName: z.string(),
  state: caseState,
  memberNameMasked: z.string(),
  districtName: z.string(),
  ...what,
  status: undertakingStatus,
  ...term,
  allowedActions: z.array(allowedAction),
});
export type UndertakingRow = z.infer<typeof undertakingRow>;
/** Overdue first, then what an officer has to look at, then by day. */
export const undertakingsPage = z.object({ rows: z.array(undertakingRow), overdue: z.int(), total: z.int() });
