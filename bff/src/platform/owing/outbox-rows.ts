import mongoose, { type Model } from 'mongoose';
import type { Owing } from './owed-entry';

const { trusted } = mongoose;

/** Which rows this process may work on. */
type Scope = () => Record<string, unknown>;

/** What is owed in the rows of one collection, taken up, put off and settled by conditional writes. */
export class OutboxRows<Row extends Owing> {
  constructor(
    private readonly model: Model<Row>,
    private readonly scope: Scope,
  ) {}

  /** Takes one due entry for a while, so that two workers do not do it at once; null where it is taken or done. */
  async lease(rowId: string, entryId: string, now: Date, until: Date): Promise<Row | null> {
    return this.model
      .findOneAndUpdate(
        {
          _id: rowId,
          ...this.scope(),
          outbox: trusted({ $elemMatch: { entryId, dueAt: { $lte: now } } }),
        },
        { $set: { 'outbox.$.dueAt': until }, $inc: { 'outbox.$.tries': 1 } },
        { returnDocument: 'after' },
      )
      .lean<Row>();
  }

  async settle(rowId: string, entryId: string): Promise<void> {
    await this.model.updateOne({ _id: rowId }, { $pull: { outbox: { entryId } } });
  }

  async defer(rowId: string, entryId: string, until: Date): Promise<void> {
    await this.model.updateOne(
      { _id: rowId, 'outbox.entryId': entryId },
      { $set: { 'outbox.$.dueAt': until } },
    );
  }
}
