import type { Message } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { DeliveryParts } from '../delivery-parts';
import { presentMessage } from '../message-presenter';

/** Throws `message.not-found`, also for another person's message. */
export async function readMessage(
  { messages, clock }: Pick<DeliveryParts, 'messages' | 'clock'>,
  userId: string,
  messageId: string,
): Promise<Message> {
  const message = await messages.markRead(userId, messageId, clock.now());
  if (message === null) throw new AppError('message.not-found');
  return presentMessage(message);
}
