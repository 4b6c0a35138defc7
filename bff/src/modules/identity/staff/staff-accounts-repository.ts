import { maskDocument, maskPhone } from '@gjj/shared-types';
import mongoose from 'mongoose';
import { isDuplicateKey } from '../../../platform/duplicate-key';
import type { Absence, Deputising } from '../staff-duty';
import type { NewAccount, OpeningResult, RightsChange, StaffAccount } from '../staff-accounts';
import { oneTimePassword, oneTimeUntil } from './one-time-password';
import { hashPassword } from './passwords';
import type { StaffRecord } from './staff-model';
import { presentPerson, type StaffRepository } from './staff-repository';

const { trusted } = mongoose;

/** A change is one conditional write: the rights and the row that says who had them when. */
export class StaffAccountsRepository {
  constructor(private readonly staff: StaffRepository) {}

  /** All of the system: a few hundred; whose centre each is of is told by the district. */
  async list(): Promise<StaffAccount[]> {
    const records = await this.staff.model.find({}, { password: 0 }).sort({ _id: 1 }).lean<StaffRecord[]>();
    return records.map((record) => this.present(record));
  }

  async find(staffId: string): Promise<StaffAccount | null> {
    const record = await this.staff.model.findById(staffId, { password: 0 }).lean<StaffRecord>();
    return record === null ? null : this.present(record);
  }

  async isUsernameTaken(username: string): Promise<boolean> {
    return (await this.staff.model.exists({ username })) !== null;
  }

  async insert(account: NewAccount, change: RightsChange): Promise<OpeningResult> {
    const { sealer, model } = this.staff;
    const { staffId, username, name, idNumber, phone, centreCode } = account;
    const given = oneTimePassword();
    const record: StaffRecord = {
      _id: staffId,
      username,
      name,
      ...rightsOf(change),
      disabled: false,
      idNumberSealed: sealer.seal(idNumber),
      phoneSealed: sealer.seal(phone),
      personKey: `${centreCode}:${sealer.indexOf('id-number', idNumber)}`,
      password: await hashPassword(given),
      oneTimeUntil: oneTimeUntil(change.at),
      changes: [change],
      createdAt: change.at,
    };
    try {
      await model.create(record);
      return { ok: true, oneTimePassword: given };
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const mine = (await model.exists({ _id: staffId })) !== null;
      return { ok: false, taken: !mine && (await this.isUsernameTaken(username)) ? 'username' : 'account' };
    }
  }

  async change(account: StaffAccount, change: RightsChange, phone?: string): Promise<boolean> {
    const set = {
      ...rightsOf(change),
      disabled: change.kind === 'closed',
      ...(phone !== undefined && { phoneSealed: this.staff.sealer.seal(phone) }),
    };
    const unchanged =
      account.changes.length === 0
        ? { changes: trusted({ $exists: false }) }
        : { changes: trusted({ $size: account.changes.length }) };
    const written = await this.staff.model.updateOne(
      { _id: account.staffId, ...unchanged },
      { $set: set, $push: { changes: change } },
    );
    return written.matchedCount === 1;
  }

  async add(staffId: string, row: { deputising: Deputising } | { absences: Absence }): Promise<void> {
    await this.staff.model.updateOne({ _id: staffId }, { $push: row });
  }

  /** False where it is not there, or was ended before. */
  async end(
    list: 'deputising' | 'absences',
    staffId: string,
    dutyId: string,
    ended: NonNullable<Absence['ended']>,
  ): Promise<boolean> {
    const open = { [list]: trusted({ $elemMatch: { dutyId, ended: null } }) };
    const written = await this.staff.model.updateOne(
      { _id: staffId, ...open },
      { $set: { [`${list}.$.ended`]: ended } },
    );
    return written.matchedCount === 1;
  }

  private present(record: StaffRecord): StaffAccount {
    const { sealer } = this.staff;
    const { idNumberSealed, phoneSealed, oneTimeUntil: until, changes = [] } = record;
    return {
      ...presentPerson(record, sealer),
      idNumberMasked: idNumberSealed == null ? null : maskDocument({ number: sealer.open(idNumberSealed) }),
      phoneMasked: phoneSealed == null ? null : maskPhone(sealer.open(phoneSealed)),
      passwordWaits: until !== null && !record.disabled,
      changes,
    };
  }
}

function rightsOf({ role, districtCode, itemCodes, offices = [] }: RightsChange) {
  return { role, districtCode, itemCodes: itemCodes === null ? null : [...itemCodes], offices: [...offices] };
}
