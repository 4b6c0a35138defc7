import type { OwedEntry } from '../platform/owing';

const noticeTermMs = 24 * 60 * 60 * 1000;

/** By then a message is in a final state, or a person is alarmed. */
export function noticeDeadline({ createdAt }: Pick<OwedEntry, 'createdAt'>): Date {
  return new Date(createdAt.getTime() + noticeTermMs);
}
