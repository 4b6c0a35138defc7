import { deviceId } from '@/platform/device-id';
import type { SessionGrant } from '@gjj/shared-types';
import { findLoginCode } from '@/platform/login';
import { now } from '@/platform/clock';
import { routes } from './routes';
import { endSession, openSession, useSession } from './session';
import { exchange } from './wire';

let running: Promise<boolean> | null = null;

async function signInSilently(): Promise<boolean> {
  const code = await findLoginCode();
  if (code === null) return false;
  const grant = await exchange(routes.wechatLogin, { body: { code, deviceId: deviceId() } }, null);
  openSession(grant as SessionGrant);
  return true;
}

/** A new session without asking the person, once for all calls that wait for it. False: the person must sign in. */
export function renewSilently(): Promise<boolean> {
  running ??= signInSilently()
    .catch(() => false)
    .then((renewed) => {
      // A first visit on a bad line is no session that ran out: nobody was signed in.
      if (!renewed && useSession.getState().me !== null) endSession();
      return renewed;
    })
    .finally(() => {
      running = null;
    });
  return running;
}

const earlyMs = 10 * 60 * 1000;

/** Renews a session that is about to end, so that a member who is filling in a form is not stopped. */
export async function renewEarly(): Promise<void> {
  const { token, expiresAt } = useSession.getState();
  if (token === null || expiresAt === null) return;
  if (Date.parse(expiresAt) - Date.parse(now()) > earlyMs) return;
  try {
    openSession((await exchange(routes.renewSession, {}, token)) as SessionGrant);
  } catch {
    // The next call finds out and signs in again.
  }
}
