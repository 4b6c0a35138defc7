import mongoose, { type Connection, type Model } from 'mongoose';
import type { MessageRecord } from './domain/message-record';
import { messageModel } from './message-model';

const { trusted } = mongoose;

/** Texts that the gateway took and of which nothing more is known yet. */
export class ReceiptRepository {
  private readonly model: Model<MessageRecord>;

  constructor(connection: Connection) {
    this.model = messageModel(connection);
  }

  async listDue(now: Date, limit: number): Promise<MessageRecord[]> {
    return this.model
      .find({ 'sms.state': 'sent', 'sms.askAt': trusted({ $lte: now }) })
      .sort({ 'sms.askAt': 1 })
      .limit(limit)
      .lean<MessageRecord[]>();
  }

  /** Takes one for this asking, so that two workers do not both ask; null where another has it. */
  async claim({ _id, sms }: MessageRecord, nextAt: Date | null): Promise<MessageRecord | null> {
    return this.model
      .findOneAndUpdate(
        { _id, 'sms.state': 'sent', 'sms.askAt': sms.askAt },
        { $set: { 'sms.askAt': nextAt, 'sms.asks': sms.asks + 1 } },
        { returnDocument: 'after' },
      )
      .lean<MessageRecord>();
  }
}
