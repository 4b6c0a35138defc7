import type { MessageRecord } from './message-record';

/** No answer for so long: the try is lost, and WeChat's delivery event had its time to come. */
export const answerPatienceMs = 20_000;

export type NextStep =
  | { do: 'send-wechat' }
  | { do: 'give-up-wechat' }
  | { do: 'mark-wechat-unknown' }
  | { do: 'send-sms' }
  | { do: 'give-up-sms' }
  | { do: 'finish' }
  | { do: 'wait'; until: Date };

/** What a message needs now. WeChat first, then SMS where WeChat cannot; nothing goes by WeChat twice. */
export function nextStep(message: MessageRecord, now: Date): NextStep {
  const { wechat } = message;
  switch (wechat.state) {
    case 'waiting':
      if (wechat.tries > 0 && now >= wechatUntil(message)) return { do: 'give-up-wechat' };
      return wechat.nextAt > now ? { do: 'wait', until: wechat.nextAt } : { do: 'send-wechat' };
    case 'sending':
      return stillOpen(wechat.claimedAt, now) ?? { do: 'mark-wechat-unknown' };
    case 'unknown':
      return stillOpen(wechat.claimedAt, now) ?? smsStep(message, now);
    case 'sent':
    case 'delivered':
      return message.everyWay === true ? smsStep(message, now) : { do: 'finish' };
    case 'skipped':
    case 'failed':
      return smsStep(message, now);
  }
}

/** The last eighth of a message's time belongs to SMS, so that it is final before its deadline. */
export function wechatUntil({ at, deadlineAt }: MessageRecord): Date {
  return new Date(deadlineAt.getTime() - (deadlineAt.getTime() - at.getTime()) / 8);
}

function smsStep({ sms, deadlineAt }: MessageRecord, now: Date): NextStep {
  if (sms.state === 'sending') return stillOpen(sms.claimedAt, now) ?? { do: 'send-sms' };
  if (sms.state !== 'waiting') return { do: 'finish' };
  if (sms.tries > 0 && now >= deadlineAt) return { do: 'give-up-sms' };
  return sms.nextAt > now ? { do: 'wait', until: sms.nextAt } : { do: 'send-sms' };
}

function stillOpen(claimedAt: Date | null, now: Date): NextStep | null {
  const until = new Date((claimedAt ?? now).getTime() + answerPatienceMs);
  return claimedAt !== null && until > now ? { do: 'wait', until } : null;
}
