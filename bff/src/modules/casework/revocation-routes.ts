import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { beHeard } from '../applications';
import { dropRevocation, proposeRevocation, revokeDecision } from './commands/revocation';
import { askToStop, releasePayment } from './commands/stop-payment';
import { actorOf, type CaseworkParts } from './officer';
import { listClaims } from './queries/list-claims';
import { changing } from './changing';

/** 止付、撤销、追回. */
export function revocationRoutes(parts: CaseworkParts): Route[] {
  const changes = changing(parts);
  const { desk, documents } = parts;
  return [
    changes(staffEndpoints.askToStop, askToStop),
    changes(staffEndpoints.releasePayment, releasePayment),
    changes(staffEndpoints.proposeRevocation, (_desk, actor, caseId, body) =>
      proposeRevocation({ desk, documents }, actor, caseId, body),
    ),
    changes(staffEndpoints.writeDownStatement, (_desk, actor, caseId, body) =>
      beHeard({ desk, documents }, actor, caseId, body),
    ),
    changes(staffEndpoints.dropRevocation, dropRevocation),
    changes(staffEndpoints.revoke, revokeDecision),
    defineRoute(staffEndpoints.listClaims, async ({ session }) =>
      listClaims(parts, await actorOf(parts, session)),
    ),
  ];
}
