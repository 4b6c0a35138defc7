import type { EndpointBody, EndpointShape, staffCase, staffEndpoints } from '@gjj/shared-types';
import type { z } from 'zod';
import { defineRoute, type Route } from '../../http/define-route';
import type { CaseDesk, CaseRecord, StaffActor } from '../applications';
import { openForOfficer, presentCaseFor, type CaseworkParts } from './officer';

/** An endpoint of a case that answers with the case as it is then. */
interface ChangingEndpoint<Body extends z.ZodType> extends EndpointShape {
  audience: 'staff';
  params: typeof staffEndpoints.acceptCase.params;
  body: Body;
  response: typeof staffCase;
}

/** Whoever may open the case tries the command; what the command allows it judges itself. */
export function changing(parts: CaseworkParts) {
  return <Body extends z.ZodType>(
    endpoint: ChangingEndpoint<Body>,
    command: (
      desk: CaseDesk,
      actor: StaffActor,
      caseId: string,
      body: EndpointBody<ChangingEndpoint<Body>>,
    ) => Promise<CaseRecord>,
  ): Route =>
    defineRoute(endpoint, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await command(parts.desk, actor, params.caseId, body), actor);
    });
}
