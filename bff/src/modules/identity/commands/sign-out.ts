import type { MemberSessions } from '../members/member-sessions';
import { placeOf } from '../members/place';
import type { UntoldChanges } from '../members/untold-changes-repository';
import type { SecurityLog } from '../members/security-log-repository';

interface OpenSession {
  userId: string;
  sessionId: string;
}

interface SignOutParts {
  sessions: MemberSessions;
  securityLog: SecurityLog;
  untold: UntoldChanges;
}

export function createSignOut({ sessions }: SignOutParts) {
  return ({ userId, sessionId }: OpenSession): Promise<void> => sessions.close(userId, sessionId);
}

/** On every device, this one included. */
export function createSignOutEverywhere({ sessions, securityLog, untold }: SignOutParts) {
  return async ({ userId }: OpenSession, address: string): Promise<void> => {
    await sessions.closeAll(userId);
    await securityLog.record(userId, '您在所有设备退出了登录', placeOf('手机端', address));
    await untold.tell(userId, { words: '您的账号在所有设备退出了登录。' });
  };
}
