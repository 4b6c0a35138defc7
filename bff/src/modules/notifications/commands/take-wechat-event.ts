import { errorFields } from '../../../platform/logger';
import type { DeliveryParts } from '../delivery-parts';
import type { MessageRecord } from '../domain/message-record';
import type { WechatEvent } from '../ports';
import { recipientOf } from '../recipient';
import { advanceMessage } from './deliver-notice';

type AnsweredEvent = Extract<WechatEvent, { kind: 'subscription-answered' }>;
type DeliveredEvent = Extract<WechatEvent, { kind: 'message-delivered' }>;

/** WeChat tells whole seconds of its own clock; ours may be 10 minutes off. */
const skewMs = 15 * 60 * 1000;
const mostRaces = 5;

/** Events repeat and come in any order; each changes something once. */
export async function takeWechatEvent(parts: DeliveryParts, event: WechatEvent): Promise<void> {
  await (event.kind === 'subscription-answered' ? takeAnswer(parts, event) : takeDelivery(parts, event));
}

async function takeAnswer({ subscriptions }: DeliveryParts, event: AnsweredEvent): Promise<void> {
  const recipient = recipientOf(event.openid);
  const eventKey = recipientOf(event.dedupeKey);
  if (event.answer === 'accept' && event.source !== 'settings')
    await subscriptions.addOne(recipient, event.templateId, eventKey);
  if (event.answer === 'reject' && event.source !== 'popup')
    await subscriptions.switchOff(recipient, event.templateId, eventKey);
}

async function takeDelivery(parts: DeliveryParts, event: DeliveredEvent): Promise<void> {
  const { messages, clock, log } = parts;
  for (let race = 0; race < mostRaces; race += 1) {
    const message = await findMessage(parts, event);
    if (message === null || isSettled(message)) return;
    const recorded = event.ok
      ? await messages.recordDelivered(message, event.msgId, clock.now())
      : await messages.recordUndelivered(message, event.msgId, clock.now());
    if (recorded === null) continue;
    // WeChat wants its answer within 5 s; what is owed is written, and resumeOpen finds it if this is cut off.
    if (!event.ok)
      void advanceMessage(parts, recorded).catch((error: unknown) =>
        log.warn({ messageId: message._id, ...errorFields(error) }, 'message not resumed'),
      );
    return;
  }
}

/**
 * By WeChat's id where we know it, else the nearest try to this person by this template without an answer. The open
 * tries are read first: a try whose answer is written between the two reads is then found by its id.
 */
async function findMessage(
  { messages }: DeliveryParts,
  event: DeliveredEvent,
): Promise<MessageRecord | null> {
  const recipient = recipientOf(event.openid);
  const at = Date.parse(event.at);
  const [from, to] = [new Date(at - skewMs), new Date(at + skewMs)];
  const open = await messages.listUnanswered(recipient, event.templateId, from, to);
  const known = await messages.findByMsgId(recipient, event.msgId);
  if (known !== null) return known;
  const distance = (message: MessageRecord) => Math.abs((message.wechat.claimedAt?.getTime() ?? 0) - at);
  return open.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

function isSettled({ wechat }: MessageRecord): boolean {
  return wechat.state === 'delivered' || wechat.state === 'failed';
}
