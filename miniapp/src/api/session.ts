import { create } from 'zustand';
import type { Me, SessionGrant } from '@gjj/shared-types';
import { findKept, forget, forgetAll, keep } from '@/platform/storage';

interface SessionState {
  token: string | null;
  expiresAt: string | null;
  me: Me | null;
  /** The session ended and could not be renewed silently; what was on the screen stays. */
  over: boolean;
}

const key = 'session';
const nobody: SessionState = { token: null, expiresAt: null, me: null, over: false };

/** Who is signed in on this phone. */
export const useSession = create<SessionState>(() => ({
  ...nobody,
  ...findKept<SessionState>(key),
  over: false,
}));

function isSomebodyElse(before: Me | null, after: Me): boolean {
  return before?.idNumberMasked != null && before.idNumberMasked !== after.idNumberMasked;
}

/** What was last known of one person is never shown to another. */
export function forgetPerson(): void {
  for (const kind of ['known:', 'draft:', 'request:']) forgetAll(kind);
}

export function openSession(grant: SessionGrant): void {
  if (isSomebodyElse(useSession.getState().me, grant.me)) forgetPerson();
  const next = { token: grant.token, expiresAt: grant.expiresAt, me: grant.me, over: false };
  useSession.setState(next);
  keep(key, next);
}

export function noteMe(me: Me): void {
  useSession.setState({ me });
  keep(key, useSession.getState());
}

/** The server no longer knows the session. The person stays the same until somebody signs in. */
export function endSession(): void {
  useSession.setState({ token: null, expiresAt: null, over: true });
  keep(key, useSession.getState());
}

export function leaveSession(): void {
  useSession.setState(nobody);
  forget(key);
  forgetPerson();
}
