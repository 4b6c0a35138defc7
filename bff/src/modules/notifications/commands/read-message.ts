import type { Message } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { DeliveryParts } from '../delivery-parts';
import { presentMessage } from '../message-presenter';

/** Throws `message.not-found`, also for another person's message. */
export async function readMessage(
  { inbox, clock }: Pick<DeliveryParts, 'inbox' | 'clock'>,
  userId: string,
  messageId: string,
): Promise<Message> {
  const message = await inbox.markRead(userId, messageId, clock.now());
  if (message === null) throw new AppError('message.not-found');
  return presentMessage(message);
}
