import type { OwnSession } from '@gjj/shared-types';
import { createHash } from 'node:crypto';
import { unknownDevice } from '../domain/device-words';
import type { MemberSessions } from '../members/member-sessions';
import { placeOf } from '../members/place';
import type { SecurityLog } from '../members/security-log-repository';
import type { UntoldChanges } from '../members/untold-changes-repository';
import type { SessionStore } from '../sessions/session-store';

interface OpenSession {
  userId: string;
  sessionId: string;
}

interface OwnSessionParts {
  store: SessionStore;
  sessions: MemberSessions;
  securityLog: SecurityLog;
  untold: UntoldChanges;
}

/** Names a session to its holder; whoever reads it can open nothing with it. */
const refOf = (sessionId: string) =>
  createHash('sha256').update(`session-ref\0${sessionId}`).digest('base64url').slice(0, 22);

/** Where a member is signed in, and what they end of it. */
export function createOwnSessions({ store, sessions, securityLog, untold }: OwnSessionParts) {
  const list = async ({ userId, sessionId: own }: OpenSession): Promise<{ sessions: OwnSession[] }> => {
    const living = await store.listOf('member', userId);
    const views = living.map(({ sessionId, from }) => ({
      sessionRef: refOf(sessionId),
      device: from?.device ?? unknownDevice,
      place: from?.place ?? unknownDevice,
      signedInAt: from === undefined ? null : new Date(from.at).toISOString(),
      by: from?.by ?? ('unknown' as const),
      current: sessionId === own,
    }));
    return { sessions: views.toReversed() };
  };

  /** Ends those; one that is over already is as good as ended. */
  const endThose = async (own: OpenSession, address: string, isMeant: (sessionId: string) => boolean) => {
    const meant = (await store.listOf('member', own.userId)).filter(({ sessionId }) => isMeant(sessionId));
    for (const { sessionId } of meant) await sessions.close(own.userId, sessionId);
    if (meant.length > 0) {
      const devices = [...new Set(meant.map(({ from }) => from?.device ?? unknownDevice))].join('、');
      await securityLog.record(own.userId, `您让别的登录退出了：${devices}`, placeOf('手机端', address));
      await untold.tell(own.userId, { words: `您的账号有 ${meant.length} 处登录被退出。` });
    }
    return list(own);
  };

  return {
    list,
    end: (own: OpenSession, ref: string, address: string) =>
      endThose(own, address, (sessionId) => refOf(sessionId) === ref),
    endOthers: (own: OpenSession, address: string) =>
      endThose(own, address, (sessionId) => sessionId !== own.sessionId),
  };
}
