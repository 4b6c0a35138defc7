import type { Clock } from '../../../platform/clock';
import { AppError } from '../../../platform/errors';
import type { Inbox, InboxMessage } from '../inbox-repository';

/** Throws `message.not-found`, also for another person's message. */
export async function readMessage<Message extends InboxMessage>(
  { inbox, clock }: { inbox: Inbox<Message>; clock: Clock },
  reader: string,
  messageId: string,
): Promise<Message> {
  const message = await inbox.markRead(reader, messageId, clock.now());
  if (message === null) throw new AppError('message.not-found');
  return message;
}
