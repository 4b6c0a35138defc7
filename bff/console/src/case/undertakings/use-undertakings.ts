import { staffEndpoints, type EndpointBody, type StaffCase } from '@gjj/shared-types';
import { useState } from 'react';
import { call } from '../../api/call';
import { useCommand } from '../decision/use-command';

type Without<Endpoint extends Parameters<typeof call>[0]> = Omit<EndpointBody<Endpoint>, 'version'>;

/** What an officer may do about an undertaking of this case; what went wrong stands with the one that they acted on. */
export function useUndertakings(shown: StaffCase) {
  const { run, busy, trouble } = useCommand(shown);
  const [acted, setActed] = useState<string | null>(null);

  function act(materialCode: string, step: (on: StaffCase) => Promise<StaffCase>): void {
    setActed(materialCode);
    void run(step);
  }
  const params = { caseId: shown.caseId };
  return {
    handIn: (body: Without<typeof staffEndpoints.handInLaterAtWindow>) =>
      act(body.materialCode, ({ version }) =>
        call(staffEndpoints.handInLaterAtWindow, { params, body: { version, ...body } }),
      ),
    look: (body: Without<typeof staffEndpoints.lookAtUndertaking>) =>
      act(body.materialCode, ({ version }) =>
        call(staffEndpoints.lookAtUndertaking, { params, body: { version, ...body } }),
      ),
    settle: (body: Without<typeof staffEndpoints.settleUndertaking>) =>
      act(body.materialCode, ({ version }) =>
        call(staffEndpoints.settleUndertaking, { params, body: { version, ...body } }),
      ),
    busyWith: (materialCode: string) => busy && acted === materialCode,
    troubleOf: (materialCode: string) => (acted === materialCode ? trouble : null),
  };
}

export type Undertakings = ReturnType<typeof useUndertakings>;
