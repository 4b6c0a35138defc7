import mongoose, { type Connection, type Model } from 'mongoose';
import type { Destruction } from './domain/destruction';
import { destructionModel } from './destruction-model';

const { trusted } = mongoose;
const mostShown = 50;

/** Lists of what is destroyed; every change is one conditional write. */
export class DestructionRepository {
  private readonly model: Model<Destruction>;

  /** @param served codes of the centres that this process serves */
  constructor(
    connection: Connection,
    private readonly served: readonly string[],
  ) {
    this.model = destructionModel(connection);
  }

  async find(listId: string): Promise<Destruction | null> {
    return this.model.findById(listId).lean<Destruction>();
  }

  /** Newest first. */
  async list(centreCode: string): Promise<Destruction[]> {
    return this.model.find({ centreCode }).sort({ proposedAt: -1 }).limit(mostShown).lean<Destruction[]>();
  }

  async count(centreCode: string): Promise<number> {
    return this.model.countDocuments({ centreCode });
  }

  /** False where a list of this number is there already: somebody was faster. */
  async insert({ _id, ...list }: Destruction): Promise<boolean> {
    const done = await this.model.updateOne({ _id }, { $setOnInsert: list }, { upsert: true });
    return done.upsertedCount === 1;
  }

  /** The changed list; null where it was decided meanwhile. */
  async decide(
    listId: string,
    set: Pick<Destruction, 'state' | 'decidedBy' | 'decidedAt'>,
  ): Promise<Destruction | null> {
    return this.model
      .findOneAndUpdate({ _id: listId, state: 'proposed' }, { $set: set }, { returnDocument: 'after' })
      .lean<Destruction>();
  }

  async findConfirmed(): Promise<Destruction[]> {
    return this.model
      .find({ state: 'confirmed', centreCode: trusted({ $in: [...this.served] }) })
      .lean<Destruction[]>();
  }

  async finish(listId: string, doneAt: Date): Promise<void> {
    await this.model.updateOne({ _id: listId, state: 'confirmed' }, { $set: { state: 'done', doneAt } });
  }
}
