import { OutsideError } from '../../../platform/outside';
import type { DeliveryParts } from '../delivery-parts';
import type { MessageRecord } from '../domain/message-record';
import { answerPatienceMs } from '../domain/next-step';
import { nextAskAt } from '../domain/next-ask-at';
import { retryDelayMs } from '../domain/retry-delay';

/** One try by SMS. The provider acts once per our id, so a try that was lost is simply made again. */
export async function sendBySms(parts: DeliveryParts, message: MessageRecord): Promise<void> {
  const { messages, clock, metrics } = parts;
  const phone = await phoneOf(parts, message);
  if (phone === null) {
    await messages.settle(message, 'sms', { state: 'skipped', note: 'no-account', at: clock.now() });
    return;
  }
  const claimed = await messages.claim(message, 'sms', clock.now(), answerPatienceMs);
  if (claimed === null) return;
  const outcome = await send(parts, claimed, phone);
  metrics.tasks.inc({ name: 'message-by-sms', outcome });
  const at = clock.now();
  if (outcome === 'sent') {
    const askAt = nextAskAt(0, at, at, parts.random());
    await messages.settle(claimed, 'sms', { state: 'sent', note: 'none', at, askAt });
    return;
  }
  const nextAt = new Date(at.getTime() + retryDelayMs(claimed.sms.tries, parts.random()));
  await messages.settle(claimed, 'sms', { state: 'waiting', note: 'later', at, nextAt });
}

async function phoneOf({ contacts }: DeliveryParts, { userId, to }: MessageRecord): Promise<string | null> {
  if (to !== undefined) return to.phone && contacts.openPhone(to.phone);
  return (await contacts.getContact(userId)).phone;
}

async function send(
  { sms }: DeliveryParts,
  message: MessageRecord,
  phone: string,
): Promise<'sent' | 'unavailable' | 'unknown'> {
  try {
    await sms.send({ messageId: message._id, phone, text: message.smsText });
    return 'sent';
  } catch (error) {
    return error instanceof OutsideError ? error.certainty : 'unknown';
  }
}
