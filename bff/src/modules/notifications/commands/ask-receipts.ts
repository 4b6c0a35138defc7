import { OutsideError } from '../../../platform/outside';
import type { DeliveryParts } from '../delivery-parts';
import type { MessageRecord } from '../domain/message-record';
import { nextAskAt } from '../domain/next-ask-at';
import type { ReceiptRepository } from '../receipt-repository';
import { raiseAlarm } from './raise-alarm';

const atOnce = 100;

interface ReceiptParts extends DeliveryParts {
  receipts: ReceiptRepository;
}

/**
 * Asks the gateway what became of texts that it took, each with pauses that grow; how many were asked.
 * A gateway that is away is left alone until the next round.
 */
export async function askReceipts(parts: ReceiptParts): Promise<number> {
  const due = await parts.receipts.listDue(parts.clock.now(), atOnce);
  let asked = 0;
  for (const message of due) {
    if ((await askOne(parts, message)) === 'away') break;
    asked += 1;
  }
  return asked;
}

/** The next asking is written down first: an answer that is lost costs one round, nothing else. */
async function askOne(parts: ReceiptParts, message: MessageRecord): Promise<'asked' | 'away'> {
  const { receipts, sms, clock, random } = parts;
  const nextAt = nextAskAt(message.sms.asks + 1, message.sms.at, clock.now(), random());
  const claimed = await receipts.claim(message, nextAt);
  if (claimed === null) return 'asked';
  try {
    await note(parts, claimed, await sms.findStatus(message._id));
    return 'asked';
  } catch (error) {
    if (error instanceof OutsideError) return 'away';
    throw error;
  }
}

async function note(
  parts: ReceiptParts,
  message: MessageRecord,
  status: Awaited<ReturnType<DeliveryParts['sms']['findStatus']>>,
): Promise<void> {
  const { messages, clock } = parts;
  const at = clock.now();
  if (status === 'delivered') {
    await messages.settle(message, 'sms', { state: 'delivered', note: 'none', at, askAt: null });
  } else if (status === 'failed') {
    raiseAlarm(parts, 'message-undelivered', { messageId: message._id, channel: 'sms' });
    await messages.settle(message, 'sms', { state: 'failed', note: 'undeliverable', at, askAt: null });
  } else if (status === null && message.sms.askAt === null) {
    // It said “taken” and knows nothing of it: not sent again, for it may have arrived.
    await messages.settle(message, 'sms', { state: 'unknown', note: 'no-receipt', at });
  }
}
