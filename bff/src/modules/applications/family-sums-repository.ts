import mongoose, { Schema, type Connection, type Model } from 'mongoose';
import { AppError } from '../../platform/errors';
import { isDuplicateKey } from '../../platform/duplicate-key';
import {
  takeShare,
  type FamilyShare,
  type ShareStanding,
  type SharedLimit,
  type ShareTaken,
} from './domain/family-sum';

const { trusted } = mongoose;

/** One row for each limit that a family shares: for a home, or for what a couple repays. */
interface FamilySums {
  _id: string;
  version: number;
  shares: FamilyShare[];
}

const schema = new Schema<FamilySums>(
  { _id: String, version: Number, shares: [Schema.Types.Mixed] },
  { collection: 'family_sums', versionKey: false, strict: 'throw' },
);

/** More than can be at once for one family; whoever is still overtaken after that tries again. */
const mostTries = 60;

/** What families have handed in against a limit that they share. Each hand-in is one write on the one row of that limit. */
export class FamilySumsRepository {
  private readonly model: Model<FamilySums>;

  constructor(connection: Connection) {
    this.model = (connection.models['family-sums'] ??
      connection.model('family-sums', schema)) as unknown as Model<FamilySums>;
  }

  async read(key: string): Promise<readonly FamilyShare[]> {
    return (await this.model.findById(key).lean<FamilySums>())?.shares ?? [];
  }

  /** As `takeShare`, in one conditional write: of many at once no more pass than may. @throws `service.busy` */
  async take(
    key: string,
    own: FamilyShare,
    standing: ReadonlyMap<string, ShareStanding>,
    limit: SharedLimit,
  ): Promise<ShareTaken> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const row = (await this.model.findById(key).lean<FamilySums>()) ?? { _id: key, version: 0, shares: [] };
      const taken = takeShare(row.shares, own, standing, limit);
      if (!taken.ok || (await this.write(row, taken.shares))) return taken;
    }
    throw new AppError('service.busy');
  }

  private async write({ _id, version }: FamilySums, shares: FamilyShare[]): Promise<boolean> {
    if (version === 0) return this.insert({ _id, version: 1, shares });
    const filter = { _id, version: trusted({ $eq: version }) };
    const { modifiedCount } = await this.model.updateOne(filter, { $set: { shares }, $inc: { version: 1 } });
    return modifiedCount === 1;
  }

  private async insert(row: FamilySums): Promise<boolean> {
    try {
      await this.model.create(row);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
