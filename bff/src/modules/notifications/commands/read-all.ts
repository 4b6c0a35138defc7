import type { Clock } from '../../../platform/clock';
import type { Inbox, InboxMessage } from '../inbox-repository';

/** Everything that lay there by a moment is read; how many came since. */
export async function readAll<Message extends InboxMessage>(
  { inbox, clock }: { inbox: Inbox<Message>; clock: Clock },
  reader: string,
  seenUntil: Date,
): Promise<{ unread: number }> {
  await inbox.markReadUntil(reader, seenUntil, clock.now());
  return { unread: await inbox.countUnread(reader) };
}
