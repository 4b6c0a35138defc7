import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { acceptCase } from './commands/accept-case';
import { addNote } from './commands/add-note';
import { approveCase, refuseCase } from './commands/decide-case';
import { declineCase, returnCase } from './commands/end-before-acceptance';
import { endorseCase } from './commands/endorse-case';
import { claimCase, releaseCase } from './commands/ownership';
import { correctionItems, requestCorrection } from './commands/request-correction';
import { reveal } from './commands/reveal';
import { actorOf, openForOfficer, presentCaseFor, type CaseworkParts } from './officer';
import { listQueue, lookUp } from './queries/list-queue';
import { previewNotice } from './queries/preview-notice';

/** 待办 and 查找. */
function queueRoutes(parts: CaseworkParts): Route[] {
  return [
    defineRoute(staffEndpoints.listQueue, async ({ session, query }) =>
      listQueue(parts, await actorOf(parts, session), query),
    ),
    defineRoute(staffEndpoints.lookUp, async ({ session, body }) =>
      lookUp(parts, await actorOf(parts, session), body.query),
    ),
  ];
}

/** 案件: what is seen and noted without moving it. */
function caseRoutes(parts: CaseworkParts): Route[] {
  const { desk } = parts;
  return [
    defineRoute(staffEndpoints.getStaffCase, async ({ session, params }) => {
      const { actor, record } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, record, actor);
    }),
    defineRoute(staffEndpoints.claimCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await claimCase(desk, actor, params.caseId, body.version), actor);
    }),
    defineRoute(staffEndpoints.releaseCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await releaseCase(desk, actor, params.caseId, body.version), actor);
    }),
    defineRoute(staffEndpoints.addNote, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await addNote(desk, actor, params.caseId, body.text), actor);
    }),
    defineRoute(staffEndpoints.reveal, async ({ session, params, body }) => {
      const { actor, record } = await openForOfficer(parts, session, params.caseId);
      return reveal(parts, actor, record, body);
    }),
    defineRoute(staffEndpoints.previewNotice, async ({ session, params, body }) => {
      const { record } = await openForOfficer(parts, session, params.caseId);
      return previewNotice(
        parts.notices,
        desk,
        record,
        desk.catalogueOf(record).getItem(record.itemCode),
        body,
      );
    }),
  ];
}

/** 案件: what moves it. */
function decisionRoutes(parts: CaseworkParts): Route[] {
  const { desk } = parts;
  return [
    defineRoute(staffEndpoints.acceptCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await acceptCase(desk, actor, params.caseId, body.version), actor);
    }),
    defineRoute(staffEndpoints.requestCorrection, async ({ session, params, body }) => {
      const { actor, record } = await openForOfficer(parts, session, params.caseId);
      const items = correctionItems(desk.catalogueOf(record).getItem(record.itemCode), body.items);
      const request = { caseId: params.caseId, version: body.version, items };
      return presentCaseFor(parts, await requestCorrection(desk, actor, request), actor);
    }),
    defineRoute(staffEndpoints.declineCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await declineCase(desk, actor, params.caseId, body), actor);
    }),
    defineRoute(staffEndpoints.returnCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await returnCase(desk, actor, params.caseId, body), actor);
    }),
    defineRoute(staffEndpoints.endorseCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await endorseCase(desk, actor, params.caseId, body), actor);
    }),
    defineRoute(staffEndpoints.approveCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await approveCase(desk, actor, params.caseId, body), actor);
    }),
    defineRoute(staffEndpoints.refuseCase, async ({ session, params, body }) => {
      const { actor } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await refuseCase(desk, actor, params.caseId, body), actor);
    }),
  ];
}

/** Everything of the staff console but signing in. */
export function caseworkRoutes(parts: CaseworkParts): Route[] {
  return [...queueRoutes(parts), ...caseRoutes(parts), ...decisionRoutes(parts)];
}
