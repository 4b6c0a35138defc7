import { z } from 'zod';
import { correctionRequest } from './casework';
import { reopenReason, timePreviews } from './case-time';
import { decision } from './decisions';
import { amountFen, plainText, requestedAmountFen } from './primitives';
import { banKind, proposeRevocationBody } from './revocation';

/** The same while it is being written. */
const drafted = { rule: plainText(300), reason: plainText(500), remedies: plainText(500) };
/** The notice as the member will read it, before it is sent. */
export const noticePreviewBody = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept') }),
  z.strictObject({
    action: z.literal('request-correction'),
    items: z.array(correctionRequest).min(1).max(30),
  }),
  z.strictObject({
    action: z.literal('reopen-correction'),
    reason: reopenReason,
    items: z.array(correctionRequest).min(1).max(30),
  }),
  ...timePreviews,
  z.strictObject({
    action: z.literal('approve'),
    amountFen: requestedAmountFen.optional(),
    opinion: plainText(500).optional(),
  }),
  z.strictObject({
    action: z.literal('refuse'),
    facts: plainText(500),
    ...drafted,
  }),
  z.strictObject({
    action: z.literal('decline'),
    competentBody: plainText(60),
    ...drafted,
  }),
  z.strictObject({
    action: z.literal('propose-revocation'),
    evidence: proposeRevocationBody.shape.evidence.optional(),
    facts: plainText(1000),
    rule: drafted.rule,
    reason: drafted.reason,
    repayFen: amountFen,
    banKind: banKind.nullable(),
  }),
  z.strictObject({
    action: z.literal('revoke'),
    facts: plainText(1000),
    ...drafted,
    repayFen: amountFen,
    banKind: banKind.nullable(),
    answer: plainText(1000),
  }),
  z.strictObject({
    action: z.literal('drop-revocation'),
    reason: drafted.reason,
    answer: plainText(1000),
  }),
  z.strictObject({ action: z.literal('release-payment'), reason: drafted.reason }),
  z.strictObject({ action: z.literal('return'), reason: drafted.reason, howToFix: plainText(500) }),
  z.strictObject({
    action: z.enum(['uphold-refusal', 'uphold-payment', 'uphold-revocation']),
    facts: plainText(500),
    ...drafted,
  }),
  z.strictObject({
    action: z.literal('grant-on-recheck'),
    amountFen: requestedAmountFen.optional(),
    facts: plainText(500),
    ...drafted,
  }),
  z.strictObject({ action: z.literal('restore'), facts: plainText(500), ...drafted }),
]);
export const noticePreview = z.object({
  title: z.string(),
  body: z.string(),
  channels: z.string(),
  /** What an approval says beside its notice, resting on the same result; null where the notice says it all. */
  decision: decision.pick({ facts: true, rule: true, reason: true, remedies: true }).nullable(),
});
export type NoticePreview = z.infer<typeof noticePreview>;
