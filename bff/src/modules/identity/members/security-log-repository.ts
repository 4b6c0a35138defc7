import { Schema, type Model } from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Connection } from '../../../platform/mongo';

interface SecurityEventRecord {
  _id: string;
  userId: string;
  at: Date;
  words: string;
  where: string;
}

const schema = new Schema<SecurityEventRecord>(
  { _id: String, userId: String, at: Date, words: String, where: String },
  { collection: 'security_events', versionKey: false, strict: 'throw' },
);
schema.index({ userId: 1, at: -1 });

const shownEvents = 100;

/** What happened to a member's account, for the member's own eyes; words are plain Chinese. */
export class SecurityLog {
  private readonly model: Model<SecurityEventRecord>;

  constructor(
    connection: Connection,
    private readonly clock: Clock,
  ) {
    this.model = connection.model<SecurityEventRecord>('SecurityEvent', schema);
  }

  async record(userId: string, words: string, where: string): Promise<void> {
    await this.model.create({ _id: newId(), userId, at: this.clock.now(), words, where });
  }

  /** Newest first, the last hundred. */
  async list(userId: string): Promise<{ at: string; words: string; where: string }[]> {
    const events = await this.model
      .find({ userId })
      .sort({ at: -1 })
      .limit(shownEvents)
      .lean<SecurityEventRecord[]>();
    return events.map(({ at, words, where }) => ({ at: at.toISOString(), words, where }));
  }
}
