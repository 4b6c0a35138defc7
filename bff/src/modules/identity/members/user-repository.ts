import mongoose, { type Model } from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Connection } from '../../../platform/mongo';
import type { Sealer } from '../../../platform/sealing';
import { isDuplicateKey } from './duplicate-key';
import { userModel, type PersonRecord, type UserRecord } from './user-model';

const { trusted } = mongoose;

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
    return this.findOne({ openidIndex: this.sealer.indexOf('openid', openid) });
  }

  findByIdNumber(idNumber: string): Promise<UserRecord | null> {
    return this.findOne({ idNumberIndex: this.sealer.indexOf('id-number', idNumber) });
  }

  /** The account of an openid, made where there is none. */
  async ensureByOpenid(openid: string): Promise<UserRecord> {
    return this.ensure({
      openidIndex: this.sealer.indexOf('openid', openid),
      openidSealed: this.sealer.seal(openid),
    });
  }

  /** The account that a phone signs in to, made where there is none. */
  async ensureByPhone(phone: string): Promise<UserRecord> {
    return this.ensure({
      phoneIndex: this.sealer.indexOf('phone', phone),
      phoneSealed: this.sealer.seal(phone),
    });
  }

  /** False where the user or the ID number has been bound meanwhile. */
  async bindPerson(userId: string, person: PersonRecord, idNumber: string): Promise<boolean> {
    try {
      const result = await this.model.updateOne(
        { _id: userId, idNumberIndex: trusted({ $exists: false }) },
        { $set: { person, idNumberIndex: this.sealer.indexOf('id-number', idNumber) } },
      );
      return result.modifiedCount === 1;
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

  /** Only an account whose identity is not proven; it holds nothing that could be missed. */
  async removeUnbound(userId: string): Promise<void> {
    await this.model.deleteOne({ _id: userId, idNumberIndex: trusted({ $exists: false }) });
  }

  private findOne(filter: Partial<UserRecord>): Promise<UserRecord | null> {
    return this.model.findOne(filter).lean<UserRecord>().exec();
  }

  private async ensure(known: Partial<UserRecord>): Promise<UserRecord> {
    const key =
      known.openidIndex === undefined
        ? { phoneIndex: known.phoneIndex as string }
        : { openidIndex: known.openidIndex };
    const found = await this.findOne(key);
    if (found !== null) return found;
    const user = { _id: newId(), ...known, elderMode: false, cards: [], createdAt: this.clock.now() };
    try {
      await this.model.create(user);
      return user;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return this.ensure(known);
    }
  }
}
