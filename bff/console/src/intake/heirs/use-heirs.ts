import { staffEndpoints, type CaseId, type EndpointBody, type IntakeCase } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api/call';

export type NewHeir = Omit<EndpointBody<typeof staffEndpoints.addHeir>, 'version'>;
export type ChangedHeir = Omit<EndpointBody<typeof staffEndpoints.changeHeir>, 'version'>;

interface Of {
  params: { caseId: CaseId };
  /** One after the other: each names the version that the one before it made. */
  scope: { id: string };
  now: () => IntakeCase;
  take: (after: IntakeCase) => void;
}

/** Every step on the heirs of an intake. */
export function useHeirs({ params, scope, now, take: onSuccess }: Of) {
  const version = () => ({ version: now().version });
  return {
    add: useMutation({
      scope,
      mutationFn: (heir: NewHeir) =>
        call(staffEndpoints.addHeir, { params, body: { ...version(), ...heir } }),
      onSuccess,
    }),
    change: useMutation({
      scope,
      mutationFn: ({ heirId, ...heir }: ChangedHeir & { heirId: string }) =>
        call(staffEndpoints.changeHeir, { params: { ...params, heirId }, body: { ...version(), ...heir } }),
      onSuccess,
    }),
    remove: useMutation({
      scope,
      mutationFn: (heirId: string) =>
        call(staffEndpoints.removeHeir, { params: { ...params, heirId }, body: version() }),
      onSuccess,
    }),
    changeCard: useMutation({
      scope,
      mutationFn: ({ heirId, cardNumber }: { heirId: string; cardNumber: string }) =>
        call(staffEndpoints.changeHeirCard, {
          params: { ...params, heirId },
          body: { ...version(), cardNumber },
        }),
      onSuccess,
    }),
  };
}

export type Heirs = ReturnType<typeof useHeirs>;
