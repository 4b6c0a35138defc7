import mongoose, { type Model } from 'mongoose';

const { trusted } = mongoose;

/** What every message has, whoever reads it. */
export interface InboxMessage {
  _id: string;
  at: Date;
  readAt: Date | null;
}

type Filter = Record<string, unknown>;

/** Where a page ended. */
export interface InboxPlace {
  at: Date;
  messageId: string;
}

function olderThan({ at, messageId }: InboxPlace): Filter {
  return { $or: [{ at: trusted({ $lt: at }) }, { at, _id: trusted({ $lt: messageId }) }] };
}

/** Messages as their reader sees them: newest first, read or not. */
export class Inbox<Message extends InboxMessage> {
  /** @param reader the field that holds whose message it is */
  constructor(
    protected readonly model: Model<Message>,
    private readonly reader: keyof Message & string,
  ) {}

  /** Newest first, from the one after `last`. */
  async listOf(reader: string, last: InboxPlace | null, limit: number): Promise<Message[]> {
    const filter: Filter = { [this.reader]: reader, ...(last !== null && olderThan(last)) };
    return this.model.find(filter).sort({ at: -1, _id: -1 }).limit(limit).lean<Message[]>();
  }

  async countUnread(reader: string): Promise<number> {
    const filter: Filter = { [this.reader]: reader, readAt: null };
    return this.model.countDocuments(filter);
  }

  /** Null where this reader has no such message; the first reading's time stays. */
  async markRead(reader: string, messageId: string, now: Date): Promise<Message | null> {
    const filter: Filter = { _id: messageId, [this.reader]: reader };
    await this.markOf({ ...filter, readAt: null }, now);
    return this.model.findOne(filter).lean<Message>();
  }

  /** Everything that lay there by a moment. */
  async markReadUntil(reader: string, until: Date, now: Date): Promise<void> {
    await this.markOf({ [this.reader]: reader, readAt: null, at: trusted({ $lte: until }) }, now);
  }

  private async markOf(filter: Filter, now: Date): Promise<void> {
    const change: Filter = { $set: { readAt: now } };
    await this.model.updateMany(filter, change);
  }
}
