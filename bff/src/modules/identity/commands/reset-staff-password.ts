import { newId } from '../../../platform/ids';
import type { IdentityParts } from '../parts';
import { giveOneTimePassword, type PasswordParts } from '../staff/give-one-time-password';

interface ResetParts extends PasswordParts {
  recordStaffEvent?: IdentityParts['recordStaffEvent'];
}

/**
 * The operator's answer to a forgotten password: one that is good for 72 hours and only for choosing another.
 * Sessions end, the lock-out is lifted. Null where nobody has this name. Why the operator:
 * docs/decisions/0013-who-resets-a-password.md.
 */
export function createResetPassword({ recordStaffEvent, ...parts }: ResetParts) {
  return async (username: string): Promise<string | null> => {
    const account = await parts.staff.findForSignIn(username);
    if (account === null) return null;
    const { _id: staffId, role } = account;
    await recordStaffEvent?.({ event: 'staff.password-reset', staffId, role, requestId: newId() });
    return giveOneTimePassword(parts, { staffId, username });
  };
}
