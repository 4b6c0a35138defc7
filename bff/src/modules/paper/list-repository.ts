import mongoose, { type Connection, type Model } from 'mongoose';
import type { ListRecord, Scan } from './domain/collection-list';
import { listModel } from './paper-models';

const { trusted } = mongoose;
const newest = 30;

/** Collection lists; every change is one conditional write. */
export class ListRepository {
  private readonly model: Model<ListRecord>;

  constructor(
    connection: Connection,
    private readonly served: readonly string[],
  ) {
    this.model = listModel(connection);
  }

  async find(number: string): Promise<ListRecord | null> {
    return this.model.findById(number).lean<ListRecord>();
  }

  async insert(list: ListRecord): Promise<void> {
    await this.model.create(list);
  }

  /** One on which nothing stands. */
  async drop(number: string): Promise<void> {
    await this.model.deleteOne({ _id: number, handedOver: null, collected: null });
  }

  async list(whose: { centreCode: string; districtCode?: string }): Promise<ListRecord[]> {
    return this.model.find(whose).sort({ madeAt: -1 }).limit(newest).lean<ListRecord[]>();
  }

  /** One that nobody has begun to hand over, to which more may be put. */
  async findOpen(whose: { centreCode: string; districtCode: string }): Promise<ListRecord | null> {
    return this.model
      .findOne({ ...whose, handedOver: null, collected: null, scans: trusted({ $size: 0 }) })
      .lean<ListRecord>();
  }

  /** Null: the list was confirmed meanwhile, or this bundle is scanned already. */
  async addScan(number: string, scan: Scan): Promise<ListRecord | null> {
    return this.model
      .findOneAndUpdate(
        { _id: number, collected: null, 'scans.number': trusted({ $ne: scan.number }) },
        { $push: { scans: scan }, $inc: { version: 1 } },
        { returnDocument: 'after' },
      )
      .lean<ListRecord>();
  }

  /** Null: somebody changed it first. */
  async change(list: ListRecord, set: Partial<ListRecord>): Promise<ListRecord | null> {
    return this.model
      .findOneAndUpdate(
        { _id: list._id, version: list.version },
        { $set: set, $inc: { version: 1 } },
        { returnDocument: 'after' },
      )
      .lean<ListRecord>();
  }

  /** Confirmed by both, and not done to every bundle. */
  async findUnsettled(limit: number): Promise<ListRecord[]> {
    return this.model
      .find({
        settled: false,
        confirmedAt: trusted({ $ne: null }),
        centreCode: trusted({ $in: [...this.served] }),
      })
      .limit(limit)
      .lean<ListRecord[]>();
  }

  async settle(number: string): Promise<void> {
    await this.model.updateOne({ _id: number }, { $set: { settled: true } });
  }
}
