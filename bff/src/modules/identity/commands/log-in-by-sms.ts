import type { SessionGrant } from '@gjj/shared-types';
import type { Clock } from '../../../platform/clock';
import type { MemberSessions } from '../members/member-sessions';
import { placeOf } from '../members/place';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRepository } from '../members/user-repository';
import type { SecurityWatch } from '../ports';
import type { SmsCodes } from '../sms/sms-codes';
import { noteDevice, signInOf, type SignInFrom } from './note-sign-in';

interface SmsLoginParts {
  codes: SmsCodes;
  users: UserRepository;
  sessions: MemberSessions;
  securityLog: SecurityLog;
  watch: SecurityWatch;
  clock: Clock;
}

/** Signs in by SMS code; the phone of a bound person signs in as that person. */
export function createSmsLogin(parts: SmsLoginParts) {
  const { codes, users, sessions, securityLog } = parts;
  return async (phone: string, code: string, from: SignInFrom): Promise<SessionGrant> => {
    await codes.spend(phone, code);
    const user = await users.ensureByPhone(phone);
    const grant = await sessions.open(user, signInOf('sms', from, parts));
    await securityLog.record(user._id, '您用短信验证码登录', placeOf('网页', from.address));
    await noteDevice(parts, user, from);
    return grant;
  };
}
