import { documentKey, type IdentityDocument } from '@gjj/shared-types';
import mongoose, { type Model } from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Connection } from '../../../platform/mongo';
import type { Sealer } from '../../../platform/sealing';
import { isDuplicateKey } from '../../../platform/duplicate-key';
import { userModel, type PersonRecord, type UserRecord } from './user-model';

const { trusted } = mongoose;

type IndexField = 'openidIndex' | 'phoneIndex' | 'idNumberIndex' | 'estateIndex';

interface RepositoryParts {
  connection: Connection;
  sealer: Sealer;
  clock: Clock;
}

/** Reads and writes of accounts; every personal value goes in sealed and is found by its keyed hash. */
export class UserRepository {
  readonly model: Model<UserRecord>;
  readonly sealer: Sealer;
  private readonly clock: Clock;

  constructor({ connection, sealer, clock }: RepositoryParts) {
    this.model = userModel(connection);
    this.sealer = sealer;
    this.clock = clock;
  }

  find(userId: string): Promise<UserRecord | null> {
    return this.model.findById(userId).lean<UserRecord>().exec();
  }

  findByOpenid(openid: string): Promise<UserRecord | null> {
    return this.findByIndex('openidIndex', this.sealer.indexesOf('openid', openid));
  }

  findByPhone(phone: string): Promise<UserRecord | null> {
    return this.findByIndex('phoneIndex', this.sealer.indexesOf('phone', phone));
  }

  findByDocument(document: IdentityDocument): Promise<UserRecord | null> {
    return this.findByIndex('idNumberIndex', this.sealer.indexesOf('id-number', documentKey(document)));
  }

  /** The account of an openid, made where there is none. */
  async ensureByOpenid(openid: string): Promise<UserRecord> {
    const indexes = this.sealer.indexesOf('openid', openid);
    return this.ensure('openidIndex', indexes, { openidSealed: this.sealer.seal(openid) });
  }

  /** The account that a phone signs in to, made where there is none. */
  async ensureByPhone(phone: string): Promise<UserRecord> {
    const indexes = this.sealer.indexesOf('phone', phone);
    return this.ensure('phoneIndex', indexes, { phoneSealed: this.sealer.seal(phone) });
  }

  /** False where the user or the document has been bound meanwhile. */
  async bindPerson(userId: string, person: PersonRecord, document: IdentityDocument): Promise<boolean> {
    try {
      const result = await this.model.updateOne(
        { _id: userId, idNumberIndex: trusted({ $exists: false }) },
        { $set: { person, idNumberIndex: this.sealer.indexOf('id-number', documentKey(document)) } },
      );
      return result.modifiedCount === 1;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** An account that a window makes for whoever stands there; false where the document has one already. */
  async createBound(userId: string, person: PersonRecord, document: IdentityDocument): Promise<boolean> {
    const idNumberIndex = this.sealer.indexOf('id-number', documentKey(document));
    return this.create({ _id: userId, person, idNumberIndex, madeAtWindow: true });
  }

  findEstate(document: IdentityDocument): Promise<UserRecord | null> {
    return this.findByIndex('estateIndex', this.sealer.indexesOf('id-number', documentKey(document)));
  }

  /** The account of an estate: found by nothing that signs in. False where there is one already. */
  async createEstate(userId: string, person: PersonRecord, document: IdentityDocument): Promise<boolean> {
    const estateIndex = this.sealer.indexOf('id-number', documentKey(document));
    return this.create({ _id: userId, person, estateIndex });
  }

  private async create(user: Pick<UserRecord, '_id'> & Partial<UserRecord>): Promise<boolean> {
    try {
      await this.model.create({ elderMode: false, cards: [], createdAt: this.clock.now(), ...user });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** False where the account has an openid already. */
  async attachOpenid(userId: string, openid: string): Promise<boolean> {
    try {
      const result = await this.model.updateOne(
        { _id: userId, openidIndex: trusted({ $exists: false }) },
        {
          $set: {
            openidIndex: this.sealer.indexOf('openid', openid),
            openidSealed: this.sealer.seal(openid),
          },
          $unset: { madeAtWindow: 1 },
        },
      );
      return result.modifiedCount === 1;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async setElderMode(userId: string, elderMode: boolean): Promise<UserRecord | null> {
    return this.model
      .findOneAndUpdate({ _id: userId }, { $set: { elderMode } }, { returnDocument: 'after' })
      .lean<UserRecord>()
      .exec();
  }

  /** Ids after one, in order, of those whose identity is proven; estates are nobody. */
  async listOfCentre(centreCode: string, isMain: boolean, after: string, limit: number): Promise<string[]> {
    const centre = isMain ? trusted({ $in: [centreCode, null] }) : centreCode;
    const found = await this.model
      .find(
        {
          _id: trusted({ $gt: after }),
          idNumberIndex: trusted({ $exists: true }),
          'person.centreCode': centre as string,
        },
        { _id: 1 },
      )
      .sort({ _id: 1 })
      .limit(limit)
      .lean<Pick<UserRecord, '_id'>[]>();
    return found.map(({ _id }) => _id);
  }

  /** Only an account whose identity is not proven; it holds nothing that could be missed. */
  async removeUnbound(userId: string): Promise<void> {
    await this.model.deleteOne({ _id: userId, idNumberIndex: trusted({ $exists: false }) });
  }

  private findByIndex(field: IndexField, indexes: string[]): Promise<UserRecord | null> {
    return this.model
      .findOne({ [field]: trusted({ $in: indexes }) })
      .lean<UserRecord>()
      .exec();
  }

  /** @param indexes of one value, the current key's first */
  private async ensure(
    field: IndexField,
    indexes: string[],
    known: Partial<UserRecord>,
  ): Promise<UserRecord> {
    const found = await this.findByIndex(field, indexes);
    if (found !== null) return found;
    const made = { _id: newId(), elderMode: false, cards: [], createdAt: this.clock.now() };
    const user = { ...made, ...known, [field]: indexes[0] };
    try {
      await this.model.create(user);
      return user;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return this.ensure(field, indexes, known);
    }
  }
}
