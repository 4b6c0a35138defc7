import { AppError } from '../../../platform/errors';
import type { IdentityParts } from '../parts';
import type { SessionStore } from '../sessions/session-store';
import { proveStaff, type ProofParts } from '../staff/prove-staff';

interface ChangeParts extends ProofParts {
  store: SessionStore;
  recordStaffEvent?: IdentityParts['recordStaffEvent'];
}

interface Change {
  username: string;
  password: string;
  newPassword: string;
}

/**
 * A staff member's own new password, proved by the old one; needs no session, for a one-time password opens none.
 * Every session of the account ends. Throws as signing in does, and `request.invalid` for a new one that is no better.
 */
export function createChangePassword(parts: ChangeParts) {
  return async ({ username, password, newPassword }: Change, requestId: string): Promise<void> => {
    const fault = faultOf({ username, password, newPassword });
    if (fault !== null) throw new AppError('request.invalid', { fields: { newPassword: fault } });
    const { _id: staffId, role } = await proveStaff(parts, username, password);
    await parts.recordStaffEvent?.({ event: 'staff.password-changed', staffId, role, requestId });
    await parts.staff.setPassword(username, newPassword, null);
    await parts.store.closeAll('staff', staffId);
  };
}

/** What schemas cannot say; length is theirs. */
function faultOf({ username, password, newPassword }: Change): string | null {
  if (newPassword.normalize('NFC') === password.normalize('NFC')) return '新密码要和旧密码不一样。';
  if (newPassword.toLowerCase().includes(username.toLowerCase())) return '新密码里不要有用户名。';
  return new Set(newPassword).size < 5 ? '新密码太简单，请多用几种字符。' : null;
}
