import {
  staffEndpoints,
  type ApplyBody,
  type EndpointCall,
  type EndpointQuery,
  type StaffApplication,
  type StaffPersonView,
} from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';

type StaffId = StaffPersonView['staffId'];
type Call<Name extends keyof typeof staffEndpoints> = EndpointCall<(typeof staffEndpoints)[Name]>;

export function usePeople() {
  return useQuery({
    queryKey: ['people'],
    queryFn: () => call(staffEndpoints.listPeople, {}),
    refetchOnMount: 'always',
  });
}

export function usePerson(staffId: string) {
  return useQuery({
    queryKey: ['people', staffId],
    queryFn: () => call(staffEndpoints.getPerson, { params: { staffId: staffId as StaffId } }),
  });
}

export function useApplications() {
  return useQuery({
    queryKey: ['people', 'applications'],
    queryFn: () => call(staffEndpoints.listStaffApplications, {}),
    refetchOnMount: 'always',
  });
}

export function useRights(query: EndpointQuery<typeof staffEndpoints.listRights>) {
  return useQuery({
    queryKey: ['people', 'rights', query],
    queryFn: () => call(staffEndpoints.listRights, { query }),
  });
}

/** Every step on accounts; whatever it changes is asked for anew. */
export function useStaffSteps() {
  const queryClient = useQueryClient();
  const onSettled = () => void queryClient.invalidateQueries({ queryKey: ['people'] });
  return {
    apply: useMutation({
      mutationFn: (body: ApplyBody) => call(staffEndpoints.applyForStaff, { body }),
      onSettled,
    }),
    open: useMutation({
      mutationFn: (parts: Call<'openStaffApplication'>) => call(staffEndpoints.openStaffApplication, parts),
      onSettled,
    }),
    decline: useMutation({
      mutationFn: (parts: Call<'declineStaffApplication'>) =>
        call(staffEndpoints.declineStaffApplication, parts),
      onSettled,
    }),
    close: useMutation({
      mutationFn: (parts: Call<'closeAccount'>) => call(staffEndpoints.closeAccount, parts),
      onSettled,
    }),
    handOver: useMutation({
      mutationFn: (parts: Call<'handOverWork'>) => call(staffEndpoints.handOverWork, parts),
      onSettled,
    }),
    train: useMutation({
      mutationFn: (parts: Call<'noteTraining'>) => call(staffEndpoints.noteTraining, parts),
      onSettled,
    }),
  };
}

export type ApplicationId = StaffApplication['applicationId'];
