import { AppError } from '../../../platform/errors';
import { whyNotAbout } from '../domain/duties';
import { getAccount, leaveTrace, rightsOf, type Officer, type StaffingParts } from '../staffing-parts';
import { settleWork } from './settle-work';

interface Closing {
  staffId: string;
  reason: string;
  handOverTo?: string | null | undefined;
}

/** At once, by the administrator alone: somebody is gone, or an account is misused. Sessions end. */
export async function closeAccount(
  parts: StaffingParts,
  officer: Officer,
  { staffId, reason, handOverTo }: Closing,
): Promise<void> {
  const account = await getAccount(parts, officer, staffId);
  const code = whyNotAbout(officer, account);
  if (code !== null) throw new AppError(code);
  if (account.disabled) throw new AppError('staffing.account-closed');
  await settleWork(parts, officer, { account, to: handOverTo, reason });
  const closed = await parts.accounts.change(account, {
    at: parts.clock.now(),
    kind: 'closed',
    ...rightsOf(account),
    appliedBy: null,
    decidedBy: { staffId: officer.staffId, name: officer.name },
    reason,
    applicationId: null,
  });
  if (!closed) throw new AppError('staffing.changed-meanwhile');
  await leaveTrace(parts, officer, 'staff.account-closed', staffId);
}
