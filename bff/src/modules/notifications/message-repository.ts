import mongoose, { type Connection, type Model } from 'mongoose';
import { keepFirst } from '../../platform/keep-first';
import type {
  ChannelRecord,
  MessageRecord,
  SmsChannelRecord,
  WechatChannelRecord,
} from './domain/message-record';
import { messageModel } from './message-model';

const { trusted } = mongoose;

type ChannelName = 'wechat' | 'sms';
type ChannelSettlement = Pick<ChannelRecord, 'state' | 'note' | 'at'> &
  Partial<Pick<WechatChannelRecord, 'nextAt' | 'msgId' | 'recipient' | 'templateId' | 'tries'>> &
  Partial<Pick<SmsChannelRecord, 'askAt'>>;

/** How far before and after a message an older one of the same case still holds it back. */
const blocksPastMs = 60_000;
const blocksAheadMs = 30_000;

/** Writes of messages; each is conditional on what the writer has read, so that two workers never do one step twice. */
export class MessageRepository {
  private readonly model: Model<MessageRecord>;

  constructor(connection: Connection) {
    this.model = messageModel(connection);
  }

  /** Takes what was told of a case away for good. */
  async forget(caseId: string): Promise<void> {
    await this.model.deleteMany({ caseId });
  }

  /** The message of this id, made now if it was not there; the first words stay. */
  async ensure(record: MessageRecord): Promise<MessageRecord> {
    return keepFirst(this.model, record);
  }

  async get(messageId: string): Promise<MessageRecord> {
    const found = await this.model.findById(messageId).lean<MessageRecord>();
    if (found === null) throw new Error(`message ${messageId} is gone`);
    return found;
  }

  /** Begins a try, or null where somebody else has done so since `message` was read. */
  async claim(
    message: MessageRecord,
    channel: ChannelName,
    now: Date,
    patienceMs: number,
    recipient: Partial<WechatChannelRecord> = {},
  ): Promise<MessageRecord | null> {
    const { state, tries } = message[channel];
    return this.change(
      { _id: message._id, [`${channel}.state`]: state, [`${channel}.tries`]: tries },
      {
        ...within(channel, { ...recipient, state: 'sending', tries: tries + 1, claimedAt: now, at: now }),
        dueAt: new Date(now.getTime() + patienceMs),
      },
    );
  }

  /** Writes what became of a channel; null where it is no longer in the state that was read. */
  async settle(
    message: MessageRecord,
    channel: ChannelName,
    settlement: ChannelSettlement,
    from: ChannelRecord['state'][] = [message[channel].state],
  ): Promise<MessageRecord | null> {
    return this.change(
      {
        _id: message._id,
        [`${channel}.state`]: trusted({ $in: from }),
        [`${channel}.claimedAt`]: message[channel].claimedAt,
      },
      { ...within(channel, settlement), dueAt: settlement.nextAt ?? settlement.at },
    );
  }

  /** Nothing is owed any more; null where a channel has moved since `message` was read. */
  async finish(message: MessageRecord, now: Date): Promise<MessageRecord | null> {
    const spared = within('sms', { state: 'skipped', note: 'other-way', at: now });
    return this.change(unmoved(message), { done: true, ...(message.sms.state === 'waiting' && spared) });
  }

  /** WeChat's word on a message that it had accepted. */
  async recordDelivered(message: MessageRecord, msgId: string, at: Date): Promise<MessageRecord | null> {
    return this.change(unmoved(message), within('wechat', { state: 'delivered', note: 'none', msgId, at }));
  }

  /** The same where it did not arrive; an SMS that was spared is owed again. */
  async recordUndelivered(message: MessageRecord, msgId: string, now: Date): Promise<MessageRecord | null> {
    const owed = message.smsFallback && message.sms.state === 'skipped';
    return this.change(unmoved(message), {
      ...within('wechat', { state: 'failed', note: 'undeliverable', msgId, at: now }),
      ...(owed && {
        ...within('sms', { state: 'waiting', note: 'none', at: now, nextAt: now }),
        done: false,
      }),
      dueAt: now,
    });
  }

  async findByMsgId(recipient: string, msgId: string): Promise<MessageRecord | null> {
    return this.model.findOne({ 'wechat.msgId': msgId, 'wechat.recipient': recipient }).lean<MessageRecord>();
  }

  /** Tries to this person by this template of which the answer never came, begun in this time. */
  async listUnanswered(
    recipient: string,
    templateId: string,
    from: Date,
    to: Date,
  ): Promise<MessageRecord[]> {
    return this.model
      .find({
        'wechat.recipient': recipient,
        'wechat.templateId': templateId,
        'wechat.claimedAt': trusted({ $gte: from, $lte: to }),
        'wechat.state': trusted({ $in: ['sending', 'unknown'] }),
        'wechat.msgId': null,
      })
      .limit(50)
      .lean<MessageRecord[]>();
  }

  /** Does an older message of the same case go first? One that waits for long does not. */
  async isHeldBack(message: MessageRecord, now: Date): Promise<boolean> {
    if (message.caseId === null) return false;
    const from = new Date(now.getTime() - blocksPastMs);
    const to = new Date(now.getTime() + blocksAheadMs);
    const older = await this.model.exists({
      caseId: message.caseId,
      at: trusted({ $lt: message.at }),
      done: false,
      dueAt: trusted({ $gte: from, $lte: to }),
    });
    return older !== null;
  }

  async listOverdue(before: Date, limit: number): Promise<string[]> {
    const rows = await this.model
      .find({ done: false, dueAt: trusted({ $lte: before }) }, { _id: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<{ _id: string }[]>();
    return rows.map((row) => row._id);
  }

  private async change(
    filter: Record<string, unknown>,
    set: Record<string, unknown>,
  ): Promise<MessageRecord | null> {
    return this.model
      .findOneAndUpdate(filter, { $set: set }, { returnDocument: 'after' })
      .lean<MessageRecord>();
  }
}

function within(
  channel: ChannelName,
  fields: Partial<WechatChannelRecord & SmsChannelRecord>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${channel}.${key}`, value]));
}

function unmoved(message: MessageRecord): Record<string, unknown> {
  return { _id: message._id, 'wechat.state': message.wechat.state, 'sms.state': message.sms.state };
}
