import type { DeliveryParts } from '../delivery-parts';
import type { MessageTrouble } from '../message-troubles-repository';

/** A person of the centre must look: a line with ids and codes for the search; the alarm counts the records. */
export function raiseAlarm(
  { log }: Pick<DeliveryParts, 'log'>,
  alarm: MessageTrouble,
  fields: { messageId: string; errcode?: number; channel?: string },
): void {
  log.error({ alarm, ...fields }, 'a message needs a person');
}
