import { staffEndpoints, type CaseId, type CaseState, type StaffCase } from '@gjj/shared-types';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { call } from '../api/call';

export const caseKey = (caseId: string) => ['case', caseId] as const;

/** States that the system leaves by itself within seconds. */
const passing: readonly CaseState[] = ['accepted', 'approved', 'paying'];
/** Looked at again after one's own step only: every read of a case is a trace that the member sees. */
const lookAgainAfterMs = [1_500, 4_000, 10_000];

export function useCase(caseId: string) {
  return useQuery({
    queryKey: caseKey(caseId),
    queryFn: () => call(staffEndpoints.getStaffCase, { params: { caseId: caseId as CaseId } }),
    refetchOnMount: 'always',
  });
}

/** Takes a case as a command answered it, and follows it for a few seconds while the system goes on. */
export function useTakeCase() {
  const queryClient = useQueryClient();
  const timers = useRef<number[]>([]);
  useEffect(() => () => timers.current.forEach((timer) => window.clearTimeout(timer)), []);

  return useCallback(
    (after: StaffCase) => {
      queryClient.setQueryData(caseKey(after.caseId), after);
      void queryClient.invalidateQueries({ queryKey: ['queue'] });
      timers.current.forEach((timer) => window.clearTimeout(timer));
      timers.current = lookAgainAfterMs.map((wait) =>
        window.setTimeout(() => {
          const now = queryClient.getQueryData<StaffCase>(caseKey(after.caseId));
          if (now !== undefined && passing.includes(now.state))
            void queryClient.refetchQueries({ queryKey: caseKey(after.caseId) });
        }, wait),
      );
    },
    [queryClient],
  );
}
