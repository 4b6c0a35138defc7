import type { Model } from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Connection } from '../../../platform/mongo';
import type { Sealer } from '../../../platform/sealing';
import { isDuplicateKey } from '../members/duplicate-key';
import type { StaffAccountSeed, StaffDirectory, StaffPerson } from '../staff-directory';
import { hashPassword } from './passwords';
import { staffModel, type StaffRecord } from './staff-model';

interface RepositoryParts {
  connection: Connection;
  sealer: Sealer;
  clock: Clock;
}

/** Named staff accounts. */
export class StaffRepository implements StaffDirectory {
  private readonly model: Model<StaffRecord>;
  private readonly sealer: Sealer;
  private readonly clock: Clock;

  constructor({ connection, sealer, clock }: RepositoryParts) {
    this.model = staffModel(connection);
    this.sealer = sealer;
    this.clock = clock;
  }

  async upsert(accounts: readonly StaffAccountSeed[]): Promise<void> {
    await Promise.all(accounts.map((account) => this.upsertOne(account)));
  }

  async findById(staffId: string): Promise<StaffPerson | null> {
    const record = await this.model.findById(staffId, { password: 0 }).lean<StaffRecord>();
    return record === null ? null : present(record, this.sealer);
  }

  /** With the password record; for signing in only. */
  async findForSignIn(username: string): Promise<StaffRecord | null> {
    return this.model.findOne({ username }).lean<StaffRecord>();
  }

  /** False where the account is not there. */
  async setPassword(username: string, password: string, oneTimeUntil: Date | null): Promise<boolean> {
    const set = { password: await hashPassword(password), oneTimeUntil };
    return (await this.model.updateOne({ username }, { $set: set })).matchedCount === 1;
  }

  private async upsertOne(account: StaffAccountSeed): Promise<void> {
    const { username, name, role, districtCode, disabled = false, idNumber } = account;
    const idNumberSealed = idNumber === undefined ? null : this.sealer.seal(idNumber);
    const set = { name, role, districtCode, disabled, idNumberSealed };
    const known = await this.model.updateOne({ username }, { $set: set });
    if (known.matchedCount === 1) return;
    const made = {
      _id: newId(),
      password: await hashPassword(account.password),
      createdAt: this.clock.now(),
    };
    try {
      await this.model.updateOne({ username }, { $set: set, $setOnInsert: made }, { upsert: true });
    } catch (error) {
      // Another process seeds at the same moment; its account is as good.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}

function present(record: StaffRecord, sealer: Sealer): StaffPerson {
  const { _id: staffId, username, name, role, districtCode, idNumberSealed, disabled } = record;
  const idNumberIndexes =
    idNumberSealed == null ? [] : sealer.indexesOf('id-number', sealer.open(idNumberSealed));
  return { staffId, username, name, role, districtCode, idNumberIndexes, disabled };
}
