import type { DeliveryParts } from '../delivery-parts';
import type { MessageRecord } from '../domain/message-record';
import { newMessage } from '../domain/new-message';
import { nextStep, type NextStep } from '../domain/next-step';
import type { NoticeEntry } from '../domain/notice-entry';
import { raiseAlarm } from './raise-alarm';
import { sendBySms } from './send-by-sms';
import { sendByWechat } from './send-by-wechat';

export type DeliveryResult = { done: true } | { retryAt: Date };

/** More steps than any message takes; a guard, not a limit that is met. */
const mostSteps = 12;
const soonMs = 1000;

/** Makes the message where it is not there yet, then takes it as far as it goes now. Idempotent and re-entrant. */
export async function deliverNotice(parts: DeliveryParts, entry: NoticeEntry): Promise<DeliveryResult> {
  const message = await parts.messages.ensure(
    newMessage(entry, parts.hotlineOf(entry.centreCode), parts.clock.now()),
  );
  return advanceMessage(parts, message);
}

/** Takes a message through its steps until it is final or must wait. */
export async function advanceMessage(parts: DeliveryParts, start: MessageRecord): Promise<DeliveryResult> {
  let message = start;
  for (let step = 0; step < mostSteps && !message.done; step += 1) {
    const retryAt = await takeStep(parts, message, nextStep(message, parts.clock.now()));
    if (retryAt !== null) return { retryAt };
    message = await parts.messages.get(message._id);
  }
  return message.done ? { done: true } : { retryAt: soon(parts) };
}

/** The time to come back at, or null where the message has moved on. */
async function takeStep(parts: DeliveryParts, message: MessageRecord, step: NextStep): Promise<Date | null> {
  const { messages, clock } = parts;
  const at = clock.now();
  switch (step.do) {
    case 'wait':
      return step.until;
    case 'send-wechat':
      if (await messages.isHeldBack(message, at)) return soon(parts);
      return (await sendByWechat(parts, message)) === 'busy' ? soon(parts) : null;
    case 'send-sms':
      if (await messages.isHeldBack(message, at)) return soon(parts);
      await sendBySms(parts, message);
      return null;
    case 'mark-wechat-unknown':
      await messages.settle(message, 'wechat', { state: 'unknown', note: 'no-answer', at });
      return null;
    case 'give-up-wechat':
      escalate(parts, message, 'wechat');
      await messages.settle(message, 'wechat', { state: 'failed', note: 'gave-up', at });
      return null;
    case 'give-up-sms':
      escalate(parts, message, 'sms');
      await messages.settle(message, 'sms', { state: 'failed', note: 'gave-up', at });
      return null;
    case 'finish':
      await messages.finish(message, at);
      return null;
  }
}

function escalate(parts: DeliveryParts, message: MessageRecord, channel: 'wechat' | 'sms'): void {
  raiseAlarm(parts, 'message-escalated', { messageId: message._id, channel });
}

function soon({ clock, random }: DeliveryParts): Date {
  return new Date(clock.now().getTime() + soonMs * (0.75 + random() / 2));
}
