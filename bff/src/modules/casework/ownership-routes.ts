import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { AppError } from '../../platform/errors';
import type { CaseRecord, StaffActor } from '../applications';
import { assignCase, mayBeGiven } from './commands/assign-case';
import { holdCase, liftHold } from './commands/hold-case';
import { actorOf, openForOfficer, presentCaseFor, type CaseworkParts } from './officer';
import { officersOf, type OfficerListParts } from './officers-of';
import { readOversight } from './queries/oversight';

export interface OwnershipParts extends CaseworkParts, OfficerListParts {}

/** Of the case's centre, and could take its next step. */
async function officersFor(parts: OwnershipParts, record: CaseRecord): Promise<StaffActor[]> {
  return (await officersOf(parts, record, 'case:claim')).filter(
    (actor) => actor.staffId !== record.owner?.staffId && mayBeGiven(parts.desk, record, actor),
  );
}

async function assigneeOf(parts: OwnershipParts, record: CaseRecord, staffId: string): Promise<StaffActor> {
  const person = await parts.staff.findById(staffId);
  if (person === null || person.disabled) throw new AppError('staffing.person-not-found');
  const to = await actorOf(parts, { staffId });
  if (to.centreCode !== record.centreCode) throw new AppError('staffing.person-not-found');
  return to;
}

/** 督办, 转办 and 挂起. */
export function ownershipRoutes(parts: OwnershipParts): Route[] {
  const { desk, centres } = parts;
  return [
    defineRoute(staffEndpoints.getOversight, async ({ session }) =>
      readOversight(parts, await actorOf(parts, session)),
    ),
    defineRoute(staffEndpoints.listAssignees, async ({ session, params }) => {
      const { record } = await openForOfficer(parts, session, params.caseId);
      const officers = await officersFor(parts, record);
      return {
        officers: officers.map(({ staffId, name, districtCode }) => ({
          staffId: staffId as never,
          name,
          districtName: centres.districtName(districtCode),
        })),
      };
    }),
    defineRoute(staffEndpoints.assignCase, async ({ session, params, body }) => {
      const { actor, record } = await openForOfficer(parts, session, params.caseId);
      const to = await assigneeOf(parts, record, body.to);
      return presentCaseFor(parts, await assignCase(desk, actor, params.caseId, { ...body, to }), actor);
    }),
    defineRoute(staffEndpoints.holdCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await holdCase(desk, actor, params.caseId, body), actor);
    }),
    defineRoute(staffEndpoints.liftHold, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await liftHold(desk, actor, params.caseId, body.version), actor);
    }),
  ];
}
