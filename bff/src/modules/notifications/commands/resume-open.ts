import { errorFields } from '../../../platform/logger';
import type { DeliveryParts } from '../delivery-parts';
import { advanceMessage } from './deliver-notice';

const graceMs = 5000;
const atOnce = 100;

/**
 * Goes on with messages that are due and that nobody is working on: those that WeChat could not deliver after
 * all, and those whose outbox entry was lost. Returns how many were taken up.
 */
export async function resumeOpen(parts: DeliveryParts): Promise<number> {
  const before = new Date(parts.clock.now().getTime() - graceMs);
  const overdue = await parts.messages.listOverdue(before, atOnce);
  for (const messageId of overdue) {
    try {
      await advanceMessage(parts, await parts.messages.get(messageId));
    } catch (error) {
      parts.log.warn({ messageId, ...errorFields(error) }, 'message not resumed');
    }
  }
  return overdue.length;
}
