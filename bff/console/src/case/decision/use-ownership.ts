import { staffEndpoints, type EndpointCall, type StaffCase } from '@gjj/shared-types';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { useCommand } from './use-command';

type Without<Body> = Omit<Body, 'version'>;
type Assign = Without<EndpointCall<typeof staffEndpoints.assignCase>['body']>;
type Hold = Without<EndpointCall<typeof staffEndpoints.holdCase>['body']>;

/** 转办 and 挂起, on the case as it is then; each answers whether it was done. */
export function useOwnership(shown: StaffCase) {
  const { run, busy, trouble } = useCommand(shown);
  const params = { caseId: shown.caseId };
  return {
    busy,
    trouble,
    assign: (body: Assign) =>
      run(({ version }) => call(staffEndpoints.assignCase, { params, body: { version, ...body } })),
    hold: (body: Hold) =>
      run(({ version }) => call(staffEndpoints.holdCase, { params, body: { version, ...body } })),
    lift: () => run(({ version }) => call(staffEndpoints.liftHold, { params, body: { version } })),
  };
}

export function useAssignees(caseId: StaffCase['caseId']) {
  return useQuery({
    queryKey: ['assignees', caseId],
    queryFn: () => call(staffEndpoints.listAssignees, { params: { caseId } }),
    refetchOnMount: 'always',
  });
}
