import mongoose, { type Connection, type Model } from 'mongoose';
import { isDuplicateKey } from '../../platform/duplicate-key';
import { holderModel, type Holder } from './slot-model';

const { trusted } = mongoose;

export type Held = Holder['open'][number];

/** Who has which places still to come: a place is held here first, then taken in its slot. */
export class HolderRepository {
  private readonly model: Model<Holder>;

  constructor(connection: Connection) {
    this.model = holderModel(connection);
  }

  async list(userId: string): Promise<Held[]> {
    return (await this.model.findById(userId).lean<Holder>())?.open ?? [];
  }

  /** False where the person has as many as they may. */
  async hold(userId: string, held: Held, most: number): Promise<boolean> {
    const free = { _id: userId, [`open.${most - 1}`]: trusted({ $exists: false }) };
    await this.ensure(userId);
    const done = await this.model.updateOne(free, { $push: { open: held } });
    return done.modifiedCount === 1;
  }

  /** Holds a place instead of another, in one write. False where the other is not held. */
  async swap(userId: string, held: Held, replaces: string): Promise<boolean> {
    const done = await this.model.updateOne(
      { _id: userId, 'open.bookingId': replaces },
      { $set: { 'open.$': held } },
    );
    return done.modifiedCount === 1;
  }

  async release(userId: string, bookingId: string): Promise<void> {
    await this.model.updateOne({ _id: userId }, { $pull: { open: { bookingId } } });
  }

  private async ensure(userId: string): Promise<void> {
    try {
      await this.model.updateOne({ _id: userId }, { $setOnInsert: { open: [] } }, { upsert: true });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
