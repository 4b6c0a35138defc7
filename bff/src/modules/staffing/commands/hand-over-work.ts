import type { OpenWork } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { whyNotAbout } from '../domain/duties';
import { getAccount, type Officer, type StaffingParts } from '../staffing-parts';
import { handOver } from './settle-work';

/** Without closing the account: somebody is on leave, or left and had things in hand. */
export async function handOverWork(
  parts: StaffingParts,
  officer: Officer,
  staffId: string,
  { handOverTo: to, reason }: { handOverTo: string | null; reason: string },
): Promise<{ handed: number; left: OpenWork[] }> {
  const account = await getAccount(parts, officer, staffId);
  const code = whyNotAbout(officer, account);
  if (code !== null) throw new AppError(code);
  return handOver(parts, officer, { account, to, reason });
}
