import mongoose from 'mongoose';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { SecurityChange, UntoldChange } from '../domain/untold-change';
import type { SecurityWatch } from '../ports';
import type { UserRecord } from './user-model';
import type { UserRepository } from './user-repository';

const { trusted } = mongoose;

const batch = 50;

interface UntoldParts {
  users: UserRepository;
  watch: SecurityWatch;
  clock: Clock;
}

/**
 * What members are still to be told of their accounts. A change is written together with the promise to tell of it, and
 * handed on afterwards; whatever a crash leaves behind, a worker hands on.
 */
export class UntoldChanges {
  constructor(private readonly parts: UntoldParts) {}

  /** For the same write as the change: `$push` it to `untold`. */
  promise(change: SecurityChange): UntoldChange {
    return { ...change, changeId: newId(), at: this.parts.clock.now() };
  }

  /** Of something that is kept elsewhere than with the account. */
  async tell(userId: string, change: SecurityChange): Promise<void> {
    await this.parts.users.model.updateOne({ _id: userId }, { $push: { untold: this.promise(change) } });
    await this.handOn(userId);
  }

  async handOn(userId: string): Promise<void> {
    const { users, watch } = this.parts;
    const user = await users.find(userId);
    for (const change of user?.untold ?? []) {
      // Whoever has proven no identity has no money here, and nobody to tell.
      if (user?.person !== undefined)
        await watch.changed({ userId, centreCode: user.person.centreCode }, change);
      await users.model.updateOne({ _id: userId }, { $pull: { untold: { changeId: change.changeId } } });
    }
  }

  /** For a timer: hands on what is left behind; how many accounts. */
  async sweep(): Promise<number> {
    const left = await this.parts.users.model
      .find({ 'untold.at': trusted({ $lte: this.parts.clock.now() }) }, { _id: 1 })
      .limit(batch)
      .lean<Pick<UserRecord, '_id'>[]>();
    for (const { _id } of left) await this.handOn(_id);
    return left.length;
  }
}
