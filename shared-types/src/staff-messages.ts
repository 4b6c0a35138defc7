import { z } from 'zod';
import { caseId, instant, matterId, messageId } from './primitives';

/**
 * What staff are told of: a case that is theirs or is not any more, a term of which much is gone, and paper at a window
 * that has to be collected or is past its time, a matter,
 * a word in a thread, and a transfer or an agreement that needs a person.
 */
export const staffNoticeNames = [
  'case-given',
  'case-taken',
  'term-half',
  'term-most',
  'term-over',
  'paper-to-collect',
  'paper-overdue',
  'matter-new',
  'matter-said',
  'matter-call-now',
  'correction-refused',
  'thread-said',
  'move-needs-person',
] as const;
export const staffNoticeName = z.enum(staffNoticeNames);
export type StaffNoticeName = z.infer<typeof staffNoticeName>;

/** What a message is about, and so where it leads. */
export const staffMessageAbout = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('case'), caseId }),
  z.object({ kind: z.literal('matter'), matterId }),
  /** 转移和灵活就业: a list of its own. */
  z.object({ kind: z.literal('moves') }),
]);

export const staffMessage = z.object({
  messageId,
  about: staffMessageAbout,
  notice: staffNoticeName,
  title: z.string(),
  body: z.string(),
  sentAt: instant,
  readAt: instant.nullable(),
});
export type StaffMessage = z.infer<typeof staffMessage>;

/** `unread`: of the whole inbox, not of this page. */
export const staffMessagesPage = z.object({
  messages: z.array(staffMessage),
  unread: z.int(),
  nextCursor: z.string().nullable(),
});
export type StaffMessagesPage = z.infer<typeof staffMessagesPage>;

/** Until when everything was seen: what comes meanwhile stays unread. */
export const readAllBody = z.strictObject({ seenUntil: instant });
export const unreadCount = z.object({ unread: z.int() });
