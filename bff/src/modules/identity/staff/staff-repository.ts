import mongoose, { type Model } from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { Connection } from '../../../platform/mongo';
import type { Sealer } from '../../../platform/sealing';
import { isDuplicateKey } from '../../../platform/duplicate-key';
import type { Rights, RightsChange } from '../staff-accounts';
import type { StaffAccountSeed, StaffDirectory, StaffPerson } from '../staff-directory';
import { hashPassword } from './passwords';
import { staffModel, type StaffRecord } from './staff-model';

const { trusted } = mongoose;

interface RepositoryParts {
  connection: Connection;
  sealer: Sealer;
  clock: Clock;
}

/** Named staff accounts. */
export class StaffRepository implements StaffDirectory {
  readonly model: Model<StaffRecord>;
  readonly sealer: Sealer;
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
    const record = await this.model.findById(staffId, { password: 0, changes: 0 }).lean<StaffRecord>();
    return record === null ? null : presentPerson(record, this.sealer);
  }

  async listAbsent(day: string): Promise<StaffPerson[]> {
    const now = trusted({ $elemMatch: { ended: null, from: { $lte: day }, to: { $gte: day } } });
    const records = await this.model
      .find({ absences: now }, { password: 0, changes: 0 })
      .lean<StaffRecord[]>();
    return records.map((record) => presentPerson(record, this.sealer));
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

  /** Rights that people gave or took since are theirs: seeding again leaves them alone. */
  private async upsertOne(account: StaffAccountSeed): Promise<void> {
    const { username, name, role, districtCode, disabled = false, idNumber, offices = [] } = account;
    const idNumberSealed = idNumber === undefined ? null : this.sealer.seal(idNumber);
    const set = { name, role, districtCode, offices: [...offices], disabled, idNumberSealed };
    const known = await this.findForSignIn(username);
    if (known?.changes?.some(({ decidedBy }) => decidedBy !== null) === true) return;
    const change = seededChange(known, set, this.clock.now());
    const push = change === null ? {} : { $push: { changes: change } };
    if (known !== null) return void (await this.model.updateOne({ username }, { $set: set, ...push }));
    const made = {
      _id: newId(),
      password: await hashPassword(account.password),
      createdAt: this.clock.now(),
    };
    try {
      await this.model.create({ username, ...set, ...made, oneTimeUntil: null, changes: [change!] });
    } catch (error) {
      // Another process seeds at the same moment; its account is as good.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}

/** The row of the history that a seed adds; null where it changes no right. */
function seededChange(
  known: StaffRecord | null,
  {
    role,
    districtCode,
    disabled,
    offices,
  }: Pick<StaffRecord, 'role' | 'districtCode' | 'disabled'> & Pick<Rights, 'offices'>,
  at: Date,
): RightsChange | null {
  const last = known?.changes?.at(-1);
  const kind = disabled ? 'closed' : 'seeded';
  const rights = { role, districtCode, itemCodes: null, offices: offices ?? [] };
  if (last?.kind === kind && sameRights(last, rights)) return null;
  return { at, kind, ...rights, appliedBy: null, decidedBy: null, reason: '系统初始', applicationId: null };
}

function sameRights(one: Rights, other: Rights): boolean {
  const key = ({ role, districtCode, offices = [] }: Rights) => [role, districtCode, ...offices].join(' ');
  return key(one) === key(other);
}

export function presentPerson(record: StaffRecord, sealer: Sealer): StaffPerson {
  const { _id: staffId, username, name, role, districtCode, idNumberSealed, disabled } = record;
  const idNumberIndexes =
    idNumberSealed == null ? [] : sealer.indexesOf('id-number', sealer.open(idNumberSealed));
  const { itemCodes = null, offices = [], deputising = [], absences = [] } = record;
  const duty = { offices, deputising, absences };
  return { staffId, username, name, role, districtCode, itemCodes, ...duty, idNumberIndexes, disabled };
}
