import { staffEndpoints, type EndpointCall, type StaffCase } from '@gjj/shared-types';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { useTakeCase } from '../use-case';

type Assign = EndpointCall<typeof staffEndpoints.assignCase>['body'];
type Hold = EndpointCall<typeof staffEndpoints.holdCase>['body'];

/** 转办 and 挂起; each answers with the case as it is then. */
export function useOwnership(caseId: StaffCase['caseId']) {
  const onSuccess = useTakeCase();
  const params = { caseId };
  return {
    assign: useMutation({
      mutationFn: (body: Assign) => call(staffEndpoints.assignCase, { params, body }),
      onSuccess,
    }),
    hold: useMutation({
      mutationFn: (body: Hold) => call(staffEndpoints.holdCase, { params, body }),
      onSuccess,
    }),
    lift: useMutation({
      mutationFn: (version: number) => call(staffEndpoints.liftHold, { params, body: { version } }),
      onSuccess,
    }),
  };
}

export function useAssignees(caseId: StaffCase['caseId']) {
  return useQuery({
    queryKey: ['assignees', caseId],
    queryFn: () => call(staffEndpoints.listAssignees, { params: { caseId } }),
    refetchOnMount: 'always',
  });
}
