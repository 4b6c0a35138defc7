import type { AccountsView } from '@gjj/shared-types';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';

export function useAccounts() {
  return useServerData<AccountsView>(['accounts'], () => call('getAccounts'));
}
