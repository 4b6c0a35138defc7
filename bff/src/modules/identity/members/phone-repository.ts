import mongoose from 'mongoose';
import type { SessionStore } from '../sessions/session-store';
import { isDuplicateKey } from '../../../platform/duplicate-key';
import type { UntoldChange } from '../domain/untold-change';
import type { SecurityLog } from './security-log-repository';
import type { UserRecord } from './user-model';
import type { UserRepository } from './user-repository';

const { trusted } = mongoose;

/** A number in the place of another: it rests, and the member is told. */
interface PhoneChange {
  told: UntoldChange;
  restsUntil?: Date;
}

/**
 * A number signs in to the account that proved it last (numbers are shared in families and handed on by
 * operators). Whoever had it before keeps it as a contact only and is told in the security log.
 */
export class PhoneRepository {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionStore,
    private readonly securityLog: SecurityLog,
  ) {}

  /** The number must have been proven by this user just now. */
  async take(userId: string, phone: string, change?: PhoneChange): Promise<void> {
    const { model, sealer } = this.users;
    const phoneIndex = sealer.indexOf('phone', phone);
    const phoneIndexes = trusted({ $in: sealer.indexesOf('phone', phone) });
    const others = { phoneIndex: phoneIndexes, _id: trusted({ $ne: userId }) };
    for (const other of await model.find(others).lean<UserRecord[]>()) await this.release(other);
    const set = { phoneIndex, phoneSealed: sealer.seal(phone) };
    try {
      const more = change === undefined ? {} : { $push: { untold: change.told } };
      const rest = change?.restsUntil === undefined ? {} : { phoneRestsUntil: change.restsUntil };
      await model.updateOne(
        { _id: userId },
        { $set: { ...set, ...rest }, $unset: { madeAtWindow: 1 }, ...more },
      );
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      await this.take(userId, phone, change);
    }
  }

  /** 解除静置: the number may open locks and raise limits at once. */
  async endRest(userId: string): Promise<void> {
    await this.users.model.updateOne({ _id: userId }, { $unset: { phoneRestsUntil: 1 } });
  }

  /** Where a person may be reached by their own word: it signs in to nothing, and takes no place of a proven one. */
  async noteContact(userId: string, phone: string): Promise<void> {
    const { model, sealer } = this.users;
    await model.updateOne(
      { _id: userId, phoneSealed: trusted({ $exists: false }) },
      { $set: { phoneSealed: sealer.seal(phone) } },
    );
  }

  private async release(other: UserRecord): Promise<void> {
    const { model } = this.users;
    if (other.person === undefined && other.openidIndex === undefined) {
      await this.users.removeUnbound(other._id);
      return this.sessions.closeAll('member', other._id);
    }
    await model.updateOne(
      { _id: other._id, phoneIndex: other.phoneIndex as string },
      { $unset: { phoneIndex: 1 } },
    );
    await this.securityLog.record(
      other._id,
      '您的手机号已由另一个账号验证，今后用它收短信不能再登录您的账号',
      '系统',
    );
  }
}
