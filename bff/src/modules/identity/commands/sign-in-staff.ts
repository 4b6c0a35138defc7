import { AppError } from '../../../platform/errors';
import type { IdentityParts } from '../parts';
import type { SessionStore } from '../sessions/session-store';
import { proveStaff, type ProofParts } from '../staff/prove-staff';
import type { StaffRecord } from '../staff/staff-model';

interface SignInParts extends ProofParts {
  store: SessionStore;
  recordStaffEvent?: IdentityParts['recordStaffEvent'];
}

/** Signs a staff member in by name and password. Throws `identity.password-change-needed` for a one-time one. */
export function createStaffSignIn(parts: SignInParts) {
  return async (
    username: string,
    password: string,
    requestId: string,
  ): Promise<{ staff: StaffRecord; sessionId: string }> => {
    const staff = await proveStaff(parts, username, password);
    if (staff.oneTimeUntil != null) throw new AppError('identity.password-change-needed');
    const { _id: staffId, role } = staff;
    await parts.recordStaffEvent?.({ event: 'staff.admitted', staffId, role, requestId });
    return { staff, sessionId: await parts.store.open({ kind: 'staff', holderId: staffId }) };
  };
}
