import type { OpenWork } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { StaffAccount } from '../../identity';
import { getAccount, leaveTrace, type Officer, type StaffingParts } from '../staffing-parts';

interface Settling {
  account: StaffAccount;
  /** null: back to the queue; undefined: nobody has said. */
  to: string | null | undefined;
  reason: string;
}

/** A colleague who could have somebody's work. Throws `staffing.colleague-unfit`. */
export async function getColleague(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
  colleagueId: string,
): Promise<StaffAccount> {
  const [account, colleague] = [
    await getAccount(parts, officer, staffId),
    await parts.accounts.find(colleagueId),
  ];
  if (colleague === null || !isColleague(account, colleague)) throw new AppError('staffing.colleague-unfit');
  await getAccount(parts, officer, colleagueId);
  return colleague;
}

/** Somebody else of the same role, whose account is open; whether they may have each case is judged by the case. */
export function isColleague(account: StaffAccount, other: StaffAccount): boolean {
  return other.staffId !== account.staffId && other.role === account.role && !other.disabled;
}

/** @returns what could not be handed over, and so stays */
export async function handOver(
  parts: StaffingParts,
  officer: Officer,
  { account, to, reason }: Settling & { to: string | null },
): Promise<{ handed: number; left: OpenWork[] }> {
  if (to !== null) await getColleague(parts, officer, account.staffId, to);
  const [from, by] = [account, officer].map(({ staffId, name }) => ({ staffId, name }));
  const handed = await parts.work.handOver({ from: from!, to, by: by!, reason });
  for (const caseId of handed) await leaveTrace(parts, officer, 'case.handed-over', caseId);
  return { handed: handed.length, left: await parts.work.list(account.staffId) };
}

/**
 * Before an account is closed. What the colleague may not have goes back to the queue.
 * Throws `staffing.work-open` where something is in hand and nobody has said what becomes of it.
 */
export async function settleWork(parts: StaffingParts, officer: Officer, settling: Settling): Promise<void> {
  const { account, to, reason } = settling;
  const open = await parts.work.list(account.staffId);
  if (open.length === 0) return;
  if (to === undefined) throw new AppError('staffing.work-open', { extra: { count: open.length } });
  const { left } = await handOver(parts, officer, { account, to, reason });
  if (to !== null && left.length > 0) await handOver(parts, officer, { account, to: null, reason });
}
