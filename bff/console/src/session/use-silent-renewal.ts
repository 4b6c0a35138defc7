import { staffEndpoints } from '@gjj/shared-types';
import { useEffect } from 'react';
import { call } from '../api/call';
import { someoneIsHere } from './activity';
import { shouldRenew } from './renewal';
import { session } from './session-store';

const lookEveryMs = 15_000;
const hereWithinMs = 5 * 60_000;

async function lookAfterSession(): Promise<void> {
  const now = session.current();
  if (now === null) return;
  if (Date.parse(now.expiresAt) <= Date.now()) return session.end();
  if (!shouldRenew(now, Date.now(), someoneIsHere(hereWithinMs))) return;
  // A failed renewal is tried again at the next look; a refused one has ended the session already.
  await call(staffEndpoints.staffRenew, {}).then(
    (grant) => session.begin(grant),
    () => undefined,
  );
}

export function useSilentRenewal(): void {
  useEffect(() => {
    const timer = window.setInterval(() => void lookAfterSession(), lookEveryMs);
    return () => window.clearInterval(timer);
  }, []);
}
