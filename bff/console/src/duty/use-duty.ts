import { staffEndpoints, type DutyView, type EndpointCall } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

type Call<Name extends keyof typeof staffEndpoints> = EndpointCall<(typeof staffEndpoints)[Name]>;
type StaffId = DutyView['staffId'];

export function useDuty(staffId: StaffId) {
  return useQuery({
    queryKey: ['duty', staffId],
    queryFn: () => call(staffEndpoints.getDuty, { params: { staffId } }),
    refetchOnMount: 'always',
  });
}

/** Each answers with the person's duty as it is then. */
export function useDutySteps(staffId: StaffId) {
  const queryClient = useQueryClient();
  const onSuccess = (duty: DutyView) => queryClient.setQueryData(['duty', staffId], duty);
  return {
    appoint: useMutation({
      mutationFn: (body: Call<'appointDeputy'>['body']) =>
        call(staffEndpoints.appointDeputy, { params: { staffId }, body }),
      onSuccess,
    }),
    enter: useMutation({
      mutationFn: (body: Call<'enterAbsence'>['body']) =>
        call(staffEndpoints.enterAbsence, { params: { staffId }, body }),
      onSuccess,
    }),
    end: useMutation({
      mutationFn: (dutyId: DutyView['absences'][number]['dutyId']) =>
        call(staffEndpoints.endDuty, { params: { staffId, dutyId } }),
      onSuccess,
    }),
  };
}
