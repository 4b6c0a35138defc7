import { staffEndpoints, type DeskPhoneNow, type DocumentView, type IntakeCase } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { intakeKey, type Intake } from '../use-intake';

const lookAgainMs = 3_000;

/** What came by phone, to be compared. */
function arrivals(pages: readonly (DeskPhoneNow['pages'][number] | DocumentView)[]): string {
  return pages.map(({ documentId, state }) => `${documentId} ${state}`).join();
}

/** The phone of this intake: looked at as long as there is one; what it sent appears on the intake. */
export function useDeskPhone(caseId: IntakeCase['caseId'], { reload }: Intake) {
  const queryClient = useQueryClient();
  const key = ['desk-phone', caseId];
  const params = { caseId };
  const lookAtPhone = async () => {
    const now = await call(staffEndpoints.watchDeskPhone, { params });
    const { documents } = queryClient.getQueryData<IntakeCase>(intakeKey(caseId)) ?? { documents: [] };
    const shown = documents.filter(({ byDeskPhone }) => byDeskPhone === true);
    if (arrivals(now.pages) !== arrivals(shown)) reload();
    return now;
  };
  const watch = useQuery({
    queryKey: key,
    queryFn: lookAtPhone,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data?.phone == null ? false : lookAgainMs),
  });
  const lookAgain = () => queryClient.invalidateQueries({ queryKey: key });
  const open = useMutation({
    mutationFn: () => call(staffEndpoints.openDeskPhone, { params }),
    onSettled: lookAgain,
  });
  const end = useMutation({
    mutationFn: () => call(staffEndpoints.endDeskPhone, { params }),
    onSuccess: open.reset,
    onSettled: lookAgain,
  });
  return { watch, open, end };
}
