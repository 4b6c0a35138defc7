import type { DeliveryParts } from '../delivery-parts';

/** A person of the centre must look: a counter for the alarm, a line with ids and codes for the search. */
export function raiseAlarm(
  { metrics, log }: Pick<DeliveryParts, 'metrics' | 'log'>,
  alarm: 'wechat-refused' | 'message-escalated',
  fields: { messageId: string; errcode?: number; channel?: string },
): void {
  metrics.alarms.inc({ alarm });
  log.error({ alarm, ...fields }, 'a message needs a person');
}
