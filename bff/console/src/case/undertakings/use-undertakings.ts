import { staffEndpoints, type EndpointBody, type StaffCase } from '@gjj/shared-types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { uploadPaper } from '../../intake/upload-paper';
import { caseKey, useTakeCase } from '../use-case';

type Without<Endpoint extends Parameters<typeof call>[0]> = Omit<EndpointBody<Endpoint>, 'version'>;

/** What an officer may do about an undertaking of this case. */
export function useUndertakings({ caseId, version }: StaffCase) {
  const take = useTakeCase();
  const queryClient = useQueryClient();
  const params = { caseId };
  return {
    addPaper: useMutation({
      mutationFn: ({ materialCode, files }: { materialCode: string; files: readonly File[] }) =>
        files.reduce<Promise<unknown>>(
          (before, file) => before.then(() => uploadPaper(caseId, materialCode, file)),
          Promise.resolve(),
        ),
      onSettled: () => void queryClient.refetchQueries({ queryKey: caseKey(caseId) }),
    }),
    handIn: useMutation({
      mutationFn: (body: Without<typeof staffEndpoints.handInLaterAtWindow>) =>
        call(staffEndpoints.handInLaterAtWindow, { params, body: { version, ...body } }),
      onSuccess: take,
    }),
    look: useMutation({
      mutationFn: (body: Without<typeof staffEndpoints.lookAtUndertaking>) =>
        call(staffEndpoints.lookAtUndertaking, { params, body: { version, ...body } }),
      onSuccess: take,
    }),
    settle: useMutation({
      mutationFn: (body: Without<typeof staffEndpoints.settleUndertaking>) =>
        call(staffEndpoints.settleUndertaking, { params, body: { version, ...body } }),
      onSuccess: take,
    }),
  };
}

export type Undertakings = ReturnType<typeof useUndertakings>;
