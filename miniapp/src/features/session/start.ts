import { deviceId } from '@/platform/device-id';
import { call } from '@/api/call';
import { renewEarly, renewSilently } from '@/api/renewal';
import { queryClient } from '@/api/server-data';
import { openSession, useSession } from '@/api/session';
import { followPreference, useSettings } from '@/features/settings/settings';
import { loginIsSilent } from '@/platform/login';
import { isOnTop, open } from '@/platform/navigate';
import type { SessionGrant } from '@gjj/shared-types';

const fiveMinutesMs = 5 * 60 * 1000;

/** Above the present page: after signing in the person comes back to it as it was. */
export function askToSignIn(): void {
  if (!isOnTop('/packages/entry/sign-in/index')) open('/packages/entry/sign-in/index', {});
}

/** Where WeChat can vouch for the person, they are signed in without a touch; elsewhere a session is kept alive. */
export function startSession(): void {
  useSession.subscribe((session, before) => {
    if (session.over && !before.over) askToSignIn();
  });
  if (useSession.getState().token === null && loginIsSilent) void renewSilently();
  setInterval(() => void renewEarly(), fiveMinutesMs);
}

/** @throws ApiError */
export async function signIn(grant: Promise<SessionGrant>): Promise<SessionGrant> {
  const opened = await grant;
  openSession(opened);
  if (opened.me.elderMode && !useSettings.getState().elder) followPreference(true);
  void queryClient.invalidateQueries();
  return opened;
}

export function signInByCode(code: string): Promise<SessionGrant> {
  return signIn(call('wechatLogin', { body: { code, deviceId: deviceId() } }));
}
