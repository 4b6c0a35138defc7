import type { Safety } from '@gjj/shared-types';
import { call } from '@/api/call';
import { noteServerData, outdate, useServerData } from '@/api/server-data';

export function useSafety(enabled = true) {
  return useServerData<Safety>(['safety'], () => call('getSafety'), { enabled });
}

/** Every change answers with the new whole. @throws ApiError */
async function note(change: Promise<Safety>): Promise<void> {
  try {
    noteServerData(['safety'], await change);
  } catch (error) {
    // It stands otherwise than the page shows.
    outdate('safety');
    throw error;
  }
  outdate('security-log', 'messages', 'case', 'cases');
}

/** Locks at once; where opening was asked for, takes that back. @throws ApiError */
export const lockAccount = () => note(call('lockAccount'));

/** @throws ApiError */
export const openLock = ({ version }: Safety) => note(call('openLock', { body: { version } }));

/** @throws ApiError */
export const setLimits = (
  { version }: Safety,
  limits: { perWithdrawalFen: number | null; perDayFen: number | null },
) => note(call('setLimits', { body: { version, ...limits } }));

/** @throws ApiError */
export const keepLimits = () => note(call('keepLimits'));
