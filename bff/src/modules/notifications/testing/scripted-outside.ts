import { OutsideError } from '../../../platform/outside';
import type { Sms, SubscribeMessage, WechatMessages, WechatSendAnswer } from '../ports';

type WechatTurn = WechatSendAnswer | 'unavailable' | 'no-answer' | 'hang' | 'crash';

/** WeChat as a test tells it to be, turn by turn; without a script it takes everything. */
export class ScriptedWechat implements WechatMessages {
  readonly sent: SubscribeMessage[] = [];
  readonly turns: WechatTurn[] = [];
  /** Most sends that were under way at one time for one person. */
  mostAtOnce = 0;
  private readonly underWay = new Map<string, number>();

  async send(message: SubscribeMessage): Promise<WechatSendAnswer> {
    this.sent.push(message);
    const now = (this.underWay.get(message.openid) ?? 0) + 1;
    this.underWay.set(message.openid, now);
    this.mostAtOnce = Math.max(this.mostAtOnce, now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    this.underWay.set(message.openid, now - 1);
    return this.answer(this.turns.shift() ?? { outcome: 'sent', msgId: `msg-${this.sent.length}` });
  }

  private answer(turn: WechatTurn): Promise<WechatSendAnswer> {
    if (turn === 'hang') return new Promise(() => undefined);
    if (turn === 'unavailable') throw new OutsideError('wechat', 'unavailable', 'send-message');
    if (turn === 'no-answer') throw new OutsideError('wechat', 'unknown', 'send-message');
    if (turn === 'crash') throw new TypeError('a fault of our own');
    return Promise.resolve(turn);
  }
}

/** Acts once per id, as the gateway's contract says. */
export class ScriptedSms implements Sms {
  readonly texts = new Map<string, { phone: string; text: string }>();
  readonly turns: ('sent' | 'unavailable' | 'act-and-lose-answer')[] = [];
  calls = 0;

  async send({ messageId, phone, text }: { messageId: string; phone: string; text: string }): Promise<void> {
    this.calls += 1;
    const turn = this.turns.shift() ?? 'sent';
    if (turn === 'unavailable') throw new OutsideError('sms', 'unavailable', 'send');
    this.texts.set(messageId, { phone, text });
    if (turn === 'act-and-lose-answer') throw new OutsideError('sms', 'unknown', 'send');
  }

  /** What the gateway says when asked, turn by turn; without a script it has the text and no news. */
  readonly statuses: ('accepted' | 'delivered' | 'failed' | 'forgotten' | 'unavailable')[] = [];
  readonly asked: string[] = [];

  async findStatus(messageId: string): Promise<'accepted' | 'delivered' | 'failed' | null> {
    this.asked.push(messageId);
    const status = this.statuses.shift() ?? 'accepted';
    if (status === 'unavailable') throw new OutsideError('sms', 'unavailable', 'get-message');
    return status === 'forgotten' ? null : status;
  }
}
