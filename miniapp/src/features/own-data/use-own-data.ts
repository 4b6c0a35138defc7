import type { DataCopies, OwnDataUse, StaffLook } from '@gjj/shared-types';
import { call } from '@/api/call';
import { sendOnce } from '@/api/request-key';
import { outdate, useServerData } from '@/api/server-data';

const makingAgainMs = 2000;

export function useLooks() {
  return useServerData<{ looks: StaffLook[]; uses?: OwnDataUse[] }>(['staff-looks'], () =>
    call('listStaffLooks'),
  );
}

export function useDataCopies() {
  return useServerData<DataCopies>(['data-copies'], () => call('listDataCopies'), {
    refreshEveryMs: ({ copies }) => copies.some(({ state }) => state === 'asked') && makingAgainMs,
  });
}

/** Once for one wish, however often it is sent. @throws ApiError */
export async function askDataCopy(): Promise<void> {
  await sendOnce('data-copy', null, (idempotencyKey) => call('askDataCopy', { idempotencyKey }));
  outdate('data-copies');
}
