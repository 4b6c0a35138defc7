import mongoose, { type Connection, type Model } from 'mongoose';
import type { MessageRecord } from './domain/message-record';
import { messageModel } from './message-model';

const { trusted } = mongoose;

/** Messages as their reader sees them: a member's inbox, a case's list. */
export class InboxRepository {
  private readonly model: Model<MessageRecord>;

  constructor(connection: Connection) {
    this.model = messageModel(connection);
  }

  /** Newest first; `after` is the last one of the page before. */
  async listOfMember(
    userId: string,
    after: { at: Date; messageId: string } | null,
    limit: number,
  ): Promise<MessageRecord[]> {
    const older = after && {
      $or: [{ at: trusted({ $lt: after.at }) }, { at: after.at, _id: trusted({ $lt: after.messageId }) }],
    };
    return this.model
      .find({ userId, ...older })
      .sort({ at: -1, _id: -1 })
      .limit(limit)
      .lean<MessageRecord[]>();
  }

  async listOfCase(caseId: string): Promise<MessageRecord[]> {
    return this.model.find({ caseId }).sort({ at: 1 }).lean<MessageRecord[]>();
  }

  async countUnread(userId: string): Promise<number> {
    return this.model.countDocuments({ userId, readAt: null });
  }

  /** Null where this person has no such message; the first reading's time stays. */
  async markRead(userId: string, messageId: string, now: Date): Promise<MessageRecord | null> {
    await this.model.updateOne({ _id: messageId, userId, readAt: null }, { $set: { readAt: now } });
    return this.model.findOne({ _id: messageId, userId }).lean<MessageRecord>();
  }
}
