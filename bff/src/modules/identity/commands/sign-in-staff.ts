import { AppError } from '../../../platform/errors';
import type { IdentityParts } from '../parts';
import type { SessionStore } from '../sessions/session-store';
import type { LockOut } from '../limits/lock-out';
import { isPassword, nobodysPassword } from '../staff/passwords';
import type { StaffRecord } from '../staff/staff-model';
import type { StaffRepository } from '../staff/staff-repository';

interface SignInParts {
  staff: StaffRepository;
  lockOut: LockOut;
  store: SessionStore;
  recordStaffSignIn?: IdentityParts['recordStaffSignIn'];
}

/** Signs a staff member in by name and password. */
export function createStaffSignIn({ staff, lockOut, store, recordStaffSignIn }: SignInParts) {
  return async (
    username: string,
    password: string,
    requestId: string,
  ): Promise<{ staff: StaffRecord; sessionId: string }> => {
    await lockOut.count(username);
    const record = await staff.findForSignIn(username);
    const right = await isPassword(password, record?.password ?? nobodysPassword);
    if (record === null || record.disabled || !right) throw new AppError('identity.credentials-wrong');
    await lockOut.forget(username);
    await recordStaffSignIn?.({ staffId: record._id, role: record.role, requestId });
    return { staff: record, sessionId: await store.open({ kind: 'staff', holderId: record._id }) };
  };
}
