import type { LoanRules } from '@gjj/shared-types';
import { call } from '@/api/call';
import { useServerData } from '@/api/server-data';
import { useWhere } from '@/features/centre/centre-choice';

export function useLoanRules() {
  const { key, query } = useWhere();
  return useServerData<LoanRules>(['loan-rules', key], () => call('getLoanRules', { query }));
}
