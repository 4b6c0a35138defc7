import { compareNames, maskName } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import type { Sealer } from '../../../platform/sealing';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRecord } from '../members/user-model';
import type { UserRepository } from '../members/user-repository';
import type { IdentityClaim } from '../ports';
import type { CheckIdentity } from './check-identity';

interface EstateParts {
  users: UserRepository;
  securityLog: SecurityLog;
  sealer: Sealer;
  checkIdentity: CheckIdentity;
}

/**
 * The account of an estate (遗产): the member's fund account, apart from whatever the member signed in to, so that
 * nothing of it is ever seen there. Nobody signs in to it. Throws as proving an identity does.
 * @param came whoever came for it
 * @returns the id of the account
 */
export function createTakeOnEstate({ users, securityLog, sealer, checkIdentity }: EstateParts) {
  return async (dead: IdentityClaim, came: IdentityClaim, where: string): Promise<string> => {
    const userId = await ensureEstate(dead);
    await securityLog.record(userId, `${maskName(came.name)}在窗口为去世职工的继承人办理业务`, where);
    return userId;
  };

  async function ensureEstate(dead: IdentityClaim): Promise<string> {
    const known = await users.findEstate(dead.document);
    if (known !== null) return sameName(known, dead.name);
    const userId = newId();
    const person = await checkIdentity(userId, dead, 'estate');
    if (await users.createEstate(userId, person, dead.document)) return userId;
    // A colleague took the same estate on at this moment.
    return ensureEstate(dead);
  }

  function sameName({ _id, person }: UserRecord, name: string): string {
    if (person === undefined || compareNames(name, sealer.open(person.nameSealed)) === 'different')
      throw new AppError('identity.mismatch');
    return _id;
  }
}
