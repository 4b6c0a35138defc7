import mongoose, { type Connection, type Model } from 'mongoose';
import type { MessageRecord } from './domain/message-record';
import { messageModel } from './message-model';

const { trusted } = mongoose;
const dayMs = 24 * 60 * 60 * 1000;

export type MessageTrouble = 'wechat-refused' | 'message-escalated' | 'message-undelivered';

/** How many messages need a person; one stays counted until a day after its deadline, for nothing else ends it. */
export class MessageTroubles {
  private readonly model: Model<MessageRecord>;

  constructor(connection: Connection) {
    this.model = messageModel(connection);
  }

  async count(now: Date): Promise<Record<MessageTrouble, number>> {
    const deadlineAt = trusted({ $gte: new Date(now.getTime() - dayMs) });
    const [refused, lateByWechat, neverBySms, undelivered] = await Promise.all([
      this.model.countDocuments({ 'wechat.note': 'refused', deadlineAt }),
      this.model.countDocuments({ 'wechat.note': 'gave-up', deadlineAt }),
      this.model.countDocuments({ 'sms.note': 'gave-up', deadlineAt }),
      this.model.countDocuments({ 'sms.note': 'undeliverable', deadlineAt }),
    ]);
    return {
      'wechat-refused': refused,
      'message-escalated': lateByWechat + neverBySms,
      'message-undelivered': undelivered,
    };
  }
}
