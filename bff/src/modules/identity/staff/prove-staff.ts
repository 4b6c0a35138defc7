import { AppError } from '../../../platform/errors';
import type { Clock } from '../../../platform/clock';
import type { LockOut } from '../limits/lock-out';
import { isPassword, nobodysPassword } from './passwords';
import type { StaffRecord } from './staff-model';
import type { StaffRepository } from './staff-repository';

export interface ProofParts {
  staff: StaffRepository;
  lockOut: LockOut;
  clock: Clock;
}

/**
 * Whose account it is, by name and password, each try counted. A one-time password that has run out is a wrong one.
 * Throws `identity.credentials-wrong`, `identity.locked`.
 */
export async function proveStaff(
  { staff, lockOut, clock }: ProofParts,
  username: string,
  password: string,
): Promise<StaffRecord> {
  await lockOut.count(username);
  const record = await staff.findForSignIn(username);
  const right = await isPassword(password, record?.password ?? nobodysPassword);
  const over = record?.oneTimeUntil != null && record.oneTimeUntil <= clock.now();
  if (record === null || record.disabled || !right || over) throw new AppError('identity.credentials-wrong');
  await lockOut.forget(username);
  return record;
}
