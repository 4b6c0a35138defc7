import type { Clock } from '../../../platform/clock';
import type { LockOut } from '../limits/lock-out';
import type { SessionStore } from '../sessions/session-store';
import { oneTimePassword, oneTimeUntil } from './one-time-password';
import type { StaffRepository } from './staff-repository';

export interface PasswordParts {
  staff: StaffRepository;
  store: SessionStore;
  lockOut: LockOut;
  clock: Clock;
}

/** One that is good for 72 hours and only for choosing another; sessions end, the lock-out is lifted. */
export async function giveOneTimePassword(
  { staff, store, lockOut, clock }: PasswordParts,
  { staffId, username }: { staffId: string; username: string },
): Promise<string> {
  const password = oneTimePassword();
  await staff.setPassword(username, password, oneTimeUntil(clock.now()));
  await store.closeAll('staff', staffId);
  await lockOut.forget(username);
  return password;
}
