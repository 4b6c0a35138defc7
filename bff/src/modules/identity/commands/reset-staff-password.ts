import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/ids';
import type { LockOut } from '../limits/lock-out';
import type { IdentityParts } from '../parts';
import type { SessionStore } from '../sessions/session-store';
import type { StaffRepository } from '../staff/staff-repository';

interface ResetParts {
  staff: StaffRepository;
  store: SessionStore;
  lockOut: LockOut;
  clock: Clock;
  recordStaffEvent?: IdentityParts['recordStaffEvent'];
}

const validMs = 72 * 60 * 60 * 1000;

/**
 * The operator's answer to a forgotten password: one that is good for 72 hours and only for choosing another.
 * Sessions end, the lock-out is lifted. Null where nobody has this name. Why the operator:
 * docs/decisions/0013-who-resets-a-password.md.
 */
export function createResetPassword({ staff, store, lockOut, clock, recordStaffEvent }: ResetParts) {
  return async (username: string): Promise<string | null> => {
    const account = await staff.findForSignIn(username);
    if (account === null) return null;
    const { _id: staffId, role } = account;
    const password = oneTimePassword();
    await recordStaffEvent?.({ event: 'staff.password-reset', staffId, role, requestId: newId() });
    await staff.setPassword(username, password, new Date(clock.now().getTime() + validMs));
    await store.closeAll('staff', staffId);
    await lockOut.forget(username);
    return password;
  };
}

/** No letters or figures that are mistaken for one another when read out: 16 of 31, 79 bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

function oneTimePassword(): string {
  const letters: string[] = [];
  while (letters.length < 16)
    for (const byte of randomBytes(32))
      // 248 = 8 × 31: what is above would make some letters likelier than others.
      if (byte < 248 && letters.length < 16) letters.push(alphabet[byte % alphabet.length]!);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
