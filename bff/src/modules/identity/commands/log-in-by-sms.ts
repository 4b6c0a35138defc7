import type { SessionGrant } from '@gjj/shared-types';
import type { MemberSessions } from '../members/member-sessions';
import { placeOf } from '../members/place';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRepository } from '../members/user-repository';
import type { SmsCodes } from '../sms/sms-codes';

interface SmsLoginParts {
  codes: SmsCodes;
  users: UserRepository;
  sessions: MemberSessions;
  securityLog: SecurityLog;
}

/** Signs in by SMS code; the phone of a bound person signs in as that person. */
export function createSmsLogin({ codes, users, sessions, securityLog }: SmsLoginParts) {
  return async (phone: string, code: string, address: string): Promise<SessionGrant> => {
    await codes.spend(phone, code);
    const user = await users.ensureByPhone(phone);
    const grant = await sessions.open(user);
    await securityLog.record(user._id, '您用短信验证码登录', placeOf('网页', address));
    return grant;
  };
}
