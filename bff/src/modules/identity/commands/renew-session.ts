import type { SessionGrant } from '@gjj/shared-types';
import { getUser } from '../members/get-user';
import type { MemberSessions } from '../members/member-sessions';
import type { UserRepository } from '../members/user-repository';

interface OpenSession {
  userId: string;
  sessionId: string;
  bound: boolean;
}

/** Goes on without signing in again, for as long as the session lives. */
export function createRenewSession({ users, sessions }: { users: UserRepository; sessions: MemberSessions }) {
  return async (session: OpenSession): Promise<SessionGrant> =>
    sessions.renew(await getUser(users, session.userId), session);
}
