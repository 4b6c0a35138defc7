import { memberPlaces } from '@gjj/shared-types';
import { OutsideError } from '../../../platform/outside';
import type { DeliveryParts } from '../delivery-parts';
import type { ChannelRecord, MessageRecord } from '../domain/message-record';
import { answerPatienceMs } from '../domain/next-step';
import { retryDelayMs } from '../domain/retry-delay';
import type { WechatSendAnswer } from '../ports';
import { recipientOf } from '../recipient';
import { raiseAlarm } from './raise-alarm';

type Answer = WechatSendAnswer | { outcome: 'unavailable' } | { outcome: 'no-answer' };

/** One try by WeChat; 'busy' where another send to this person is under way. */
export async function sendByWechat(parts: DeliveryParts, message: MessageRecord): Promise<'tried' | 'busy'> {
  const { openid } = await parts.contacts.getContact(message.userId);
  if (openid === null || message.card === null) {
    await skip(parts, message, 'no-account');
    return 'tried';
  }
  return parts.lock.run(recipientOf(openid), async () => {
    await tryOnce(parts, message, openid);
    return 'tried' as const;
  });
}

/** Claim, spend, send, settle: after a crash in between, the claim tells that WeChat may have it. */
async function tryOnce(parts: DeliveryParts, message: MessageRecord, openid: string): Promise<void> {
  const { messages, subscriptions, templates, clock } = parts;
  if (message.card === null) return;
  const recipient = recipientOf(openid);
  const templateId = templates[message.card.template];
  const claimed = await messages.claim(message, 'wechat', clock.now(), answerPatienceMs, {
    recipient,
    templateId,
  });
  if (claimed === null) return;
  // A notice that is also on the screen leaves the last subscription for what the person must hear of.
  if (!(await subscriptions.spend(recipient, templateId, message.smsFallback ? 0 : 1))) {
    await skip(parts, claimed, 'no-quota');
    return;
  }
  const answer = await send(parts, claimed, openid, templateId);
  parts.metrics.tasks.inc({ name: 'message-by-wechat', outcome: answer.outcome });
  if (answer.outcome === 'no-quota') await subscriptions.empty(recipient, templateId);
  else if (answer.outcome !== 'sent' && answer.outcome !== 'no-answer')
    await subscriptions.giveBack(recipient, templateId);
  await settle(parts, claimed, answer);
}

async function send(
  { wechat }: DeliveryParts,
  message: MessageRecord,
  openid: string,
  templateId: string,
): Promise<Answer> {
  const page = pageOf(message);
  try {
    return await wechat.send({ openid, templateId, page, data: message.card?.data ?? {} });
  } catch (error) {
    const surelyNot = error instanceof OutsideError && error.certainty === 'unavailable';
    return { outcome: surelyNot ? 'unavailable' : 'no-answer' };
  }
}

/** Opened by a tap on the message. */
function pageOf({ caseId, leadsTo }: MessageRecord): string {
  if (caseId !== null) return `packages/case/case/index?case=${caseId}`;
  return leadsTo === undefined ? 'packages/inbox/messages/index' : memberPlaces[leadsTo].page;
}

async function settle(parts: DeliveryParts, message: MessageRecord, answer: Answer): Promise<void> {
  const { messages, clock } = parts;
  const at = clock.now();
  switch (answer.outcome) {
    case 'sent':
      // An answer that comes after we gave it up is still the truth.
      await messages.settle(message, 'wechat', { state: 'sent', note: 'none', at, msgId: answer.msgId }, [
        'sending',
        'unknown',
      ]);
      return;
    case 'no-quota':
      await messages.settle(message, 'wechat', { state: 'skipped', note: 'no-quota', at });
      return;
    case 'refused':
      raiseAlarm(parts, 'wechat-refused', { messageId: message._id, errcode: answer.errcode });
      await messages.settle(message, 'wechat', { state: 'failed', note: 'refused', at });
      return;
    case 'later':
    case 'unavailable': {
      const errcode = answer.outcome === 'later' ? answer.errcode : undefined;
      const delayMs = retryDelayMs(message.wechat.tries, parts.random(), errcode);
      const nextAt = new Date(at.getTime() + delayMs);
      await messages.settle(message, 'wechat', { state: 'waiting', note: 'later', at, nextAt });
      return;
    }
    case 'no-answer': {
      const nextAt = new Date((message.wechat.claimedAt ?? at).getTime() + answerPatienceMs);
      await messages.settle(message, 'wechat', { state: 'unknown', note: 'no-answer', at, nextAt });
    }
  }
}

/** Not sent and not to be: SMS has it. A try that was only begun does not count. */
async function skip(
  { messages, clock }: DeliveryParts,
  message: MessageRecord,
  note: ChannelRecord['note'],
): Promise<void> {
  const tries = Math.max(0, message.wechat.tries - (message.wechat.state === 'sending' ? 1 : 0));
  await messages.settle(message, 'wechat', { state: 'skipped', note, at: clock.now(), tries });
}
