import { authorityWords, compareNames, maskName, type VisitBody } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import { newId } from '../../../platform/ids';
import type { PhoneRepository } from '../members/phone-repository';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRecord } from '../members/user-model';
import type { UserRepository } from '../members/user-repository';
import type { SmsCodes } from '../sms/sms-codes';
import type { CheckIdentity } from './check-identity';

interface TakeOnParts {
  users: UserRepository;
  phones: PhoneRepository;
  codes: SmsCodes;
  securityLog: SecurityLog;
  sealer: Sealer;
  checkIdentity: CheckIdentity;
}

/**
 * The account of the person who stands at a window with their document: theirs from the app, or one made now, which
 * is theirs when they first sign in (see decideBinding). Throws as proving an identity in the app does.
 * @returns the id of the account
 */
export function createTakeOn(parts: TakeOnParts) {
  const { users, phones, codes, securityLog, sealer } = parts;
  return async (visitor: VisitBody, where: string): Promise<string> => {
    if (visitor.phone.by === 'sms') await codes.spend(visitor.phone.phone, visitor.phone.code);
    const userId = await ensureAccount(visitor);
    await takePhone(userId, visitor);
    await securityLog.record(userId, happened(visitor), where);
    return userId;
  };

  /**
   * The phone of whoever acts for the member must never sign in to the member's account; and a number that signs in to
   * it is put in the place of another only with a second pair of eyes (换绑手机号, see modules/safety).
   */
  async function takePhone(userId: string, { phone, agent }: VisitBody): Promise<void> {
    if (phone.by === 'none') return;
    const isTheirs = agent === undefined || agent.authority === 'staff-help';
    if (phone.by === 'sms' && isTheirs && mayTake(await users.find(userId), phone.phone))
      await phones.take(userId, phone.phone);
    else await phones.noteContact(userId, phone.phone);
  }

  function mayTake(user: UserRecord | null, phone: string): boolean {
    if (user === null || (user.phoneIndex === undefined && user.openidIndex === undefined)) return true;
    return user.phoneSealed !== undefined && sealer.open(user.phoneSealed) === phone;
  }

  async function ensureAccount(visitor: VisitBody): Promise<string> {
    const known = await users.findByDocument(visitor.document);
    if (known !== null) return sameName(known, visitor.name);
    const userId = newId();
    const person = await parts.checkIdentity(userId, visitor);
    if (await users.createBound(userId, person, visitor.document)) return userId;
    // A colleague took the same person on at this moment.
    return ensureAccount(visitor);
  }

  function sameName({ _id, person }: UserRecord, name: string): string {
    if (person === undefined || compareNames(name, sealer.open(person.nameSealed)) === 'different')
      throw new AppError('identity.mismatch');
    return _id;
  }
}

/** As the member reads it: who came, by what. */
function happened({ agent }: VisitBody): string {
  if (agent === undefined) return '您在窗口出示证件办理业务';
  const by = authorityWords[agent.authority];
  if (agent.authority === 'staff-help') return `${by}：您在窗口办理业务`;
  return `${maskName(agent.name)}凭${by}在窗口代您办理业务`;
}

export type TakeOn = ReturnType<typeof createTakeOn>;
