import { z } from 'zod';
import { fieldName } from './field-names';

/** Money is integer fen (分), never a float; 2^53-1 fen is far above any fund's balance. */
export const amountFen = z.int().nonnegative();
export type AmountFen = z.infer<typeof amountFen>;

/** A positive sum that a person asks for. */
export const requestedAmountFen = z.int().positive();

/** An instant, ISO 8601 in UTC, e.g. 2026-11-22T02:12:00.000Z. */
export const instant = z.iso.datetime();
export type Instant = z.infer<typeof instant>;

/** A calendar day at the centre (Asia/Shanghai), e.g. 2026-11-25. */
export const day = z.iso.date();
export type Day = z.infer<typeof day>;

/** Both days belong to it. */
export const dayRange = z.object({ from: day, to: day });
export type DayRange = z.infer<typeof dayRange>;

/** A term in days of the calendar or of work. */
export const timeSpan = z.object({
  length: z.int().positive(),
  unit: z.enum(['calendar-days', 'working-days']),
});
export type TimeSpan = z.infer<typeof timeSpan>;

/** Ids that the server makes: lower-case letters and digits, unguessable. */
const opaqueId = z.string().regex(/^[a-z0-9]{20,32}$/);
export const caseId = opaqueId.brand<'CaseId'>();
export type CaseId = z.infer<typeof caseId>;
export const documentId = opaqueId.brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentId>;
export const cardId = opaqueId.brand<'CardId'>();
export type CardId = z.infer<typeof cardId>;
export const staffId = opaqueId.brand<'StaffId'>();
export const staffApplicationId = opaqueId.brand<'StaffApplicationId'>();
export const dutyId = opaqueId.brand<'DutyId'>();
export const questionId = opaqueId.brand<'QuestionId'>();
export const matterId = opaqueId.brand<'MatterId'>();
export type MatterId = z.infer<typeof matterId>;
/** Made by whoever writes a message: what is attached to it, before it is sent. */
export const envelopeId = opaqueId.brand<'EnvelopeId'>();
export type EnvelopeId = z.infer<typeof envelopeId>;
export const letterId = opaqueId.brand<'LetterId'>();
export const certificateId = opaqueId.brand<'CertificateId'>();
export const mandateId = opaqueId.brand<'MandateId'>();
export const bookingId = opaqueId.brand<'BookingId'>();
export type BookingId = z.infer<typeof bookingId>;
/** 到日提醒. */
export const reminderId = opaqueId.brand<'ReminderId'>();
export const dataCopyId = opaqueId.brand<'DataCopyId'>();
export const heirId = opaqueId;
export const familyConsentId = opaqueId.brand<'FamilyConsentId'>();
export const safetyRequestId = opaqueId.brand<'SafetyRequestId'>();
export const messageId = opaqueId.brand<'MessageId'>();
export type MessageId = z.infer<typeof messageId>;

/** Version of a case: one more with every change; a command names the version it was decided on. */
export const version = z.int().nonnegative();

/** Text that a person types: no control characters except line breaks, trimmed. */
export const plainText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused
    .regex(/^[^\u0000-\u0009\u000B-\u001F\u007F\u2028\u2029\uFEFF]*$/, {
      error: ({ path = [] }) => `${fieldName(path)}里有不能使用的字符`,
    });

/** Pages are asked for by an opaque cursor; the last page has none. */
export const cursorQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});
