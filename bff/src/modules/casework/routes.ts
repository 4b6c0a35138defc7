import { staffEndpoints } from '@gjj/shared-types';
import type { StaffSession } from '../../http/context';
import { defineRoute, type Route } from '../../http/define-route';
import {
  askRecheck,
  grantOnRecheck,
  restoreOnRecheck,
  upholdOnRecheck,
  type AnswerFamilyParts,
  type AskFamilyParts,
} from '../applications';
import { changing } from './changing';
import { acceptCase } from './commands/accept-case';
import { addNote } from './commands/add-note';
import { approveCase, refuseCase } from './commands/decide-case';
import { declineCase, returnCase } from './commands/end-before-acceptance';
import { endorseCase } from './commands/endorse-case';
import { explainDelay } from './commands/explain-delay';
import { pauseCase, resumeCase } from './commands/special-check';
import { claimCase, releaseCase } from './commands/ownership';
import { recordFamilyAnswer } from './commands/record-family-answer';
import { lookAtUndertaking, settleUndertaking } from './commands/look-at-undertaking';
import { handInLaterAtWindow } from './intake/hand-in-later';
import type { IntakeParts } from './intake/intake-parts';
import { intakePaperRoutes } from './intake/papers/routes';
import { passOnOf } from './intake/pass-on';
import { intakeRoutes } from './intake/routes';
import { ownershipRoutes, type OwnershipParts } from './ownership-routes';
import { correctionItems, requestCorrection } from './commands/request-correction';
import { reveal } from './commands/reveal';
import { actorOf, openForOfficer, presentCaseFor, type CaseworkParts } from './officer';
import { revocationRoutes } from './revocation-routes';
import { listQueue, lookUp } from './queries/list-queue';
import { listUndertakings } from './queries/list-undertakings';
import { previewNotice } from './queries/preview-notice';

type FamilyParts = AskFamilyParts & AnswerFamilyParts;

interface LookupParts extends CaseworkParts {
  recordListed: (by: StaffSession, userIds: readonly string[], requestId: string) => Promise<void>;
}

/** 待办 and 查找. */
function queueRoutes(parts: LookupParts): Route[] {
  return [
    defineRoute(staffEndpoints.listQueue, async ({ session, query }) =>
      listQueue(parts, await actorOf(parts, session), query),
    ),
    defineRoute(staffEndpoints.lookUp, async ({ session, body, requestId }) =>
      lookUp(parts, await actorOf(parts, session), body.query, (userIds) =>
        parts.recordListed(session, userIds, requestId),
      ),
    ),
  ];
}

/** 案件: what is seen and noted without moving it. */
function caseRoutes(parts: CaseworkParts): Route[] {
  const { desk } = parts;
  const changes = changing(parts);
  return [
    defineRoute(staffEndpoints.getStaffCase, async ({ session, params }) => {
      const { actor, record } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, record, actor);
    }),
    changes(staffEndpoints.claimCase, (on, actor, caseId, { version }) =>
      claimCase(on, actor, caseId, version),
    ),
    changes(staffEndpoints.releaseCase, (on, actor, caseId, { version }) =>
      releaseCase(on, actor, caseId, version),
    ),
    changes(staffEndpoints.addNote, (on, actor, caseId, { text }) => addNote(on, actor, caseId, text)),
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

/** From either place: before acceptance, or back from review for a supervisor's reason. */
function correcting(
  parts: CaseworkParts,
  endpoint: typeof staffEndpoints.requestCorrection | typeof staffEndpoints.reopenCorrection,
): Route {
  const { desk, centres } = parts;
  return defineRoute(endpoint, async ({ session, params, body }) => {
    const { actor, record } = await openForOfficer(parts, session, params.caseId);
    const items = correctionItems(desk.catalogueOf(record).getItem(record.itemCode), body.items);
    const passOn = passOnOf(desk, centres, record);
    const reason = 'reason' in body ? { reason: body.reason } : {};
    const request = { caseId: params.caseId, version: body.version, items, passOn, ...reason };
    return presentCaseFor(parts, await requestCorrection(desk, actor, request), actor);
  });
}

/** 案件: what moves it. */
function decisionRoutes(parts: CaseworkParts): Route[] {
  const changes = changing(parts);
  return [
    changes(staffEndpoints.acceptCase, (on, actor, caseId, { version }) =>
      acceptCase(on, actor, caseId, version),
    ),
    correcting(parts, staffEndpoints.requestCorrection),
    correcting(parts, staffEndpoints.reopenCorrection),
    changes(staffEndpoints.declineCase, declineCase),
    changes(staffEndpoints.returnCase, returnCase),
    changes(staffEndpoints.endorseCase, endorseCase),
    changes(staffEndpoints.approveCase, approveCase),
    changes(staffEndpoints.refuseCase, refuseCase),
    changes(staffEndpoints.pauseCase, pauseCase),
    changes(staffEndpoints.resumeCase, resumeCase),
    changes(staffEndpoints.explainDelay, explainDelay),
  ];
}

/** 容缺承诺: what is still open, and what is done about it; 家人同意 on paper. */
function undertakingRoutes(parts: IntakeParts & FamilyParts): Route[] {
  const changes = changing(parts);
  return [
    defineRoute(staffEndpoints.listUndertakings, async ({ session }) =>
      listUndertakings(parts, await actorOf(parts, session)),
    ),
    defineRoute(staffEndpoints.handInLaterAtWindow, async ({ session, params, body }) => {
      const { actor, record } = await openForOfficer(parts, session, params.caseId);
      return presentCaseFor(parts, await handInLaterAtWindow(parts, actor, record, body), actor);
    }),
    changes(staffEndpoints.lookAtUndertaking, lookAtUndertaking),
    changes(staffEndpoints.settleUndertaking, settleUndertaking),
    changes(staffEndpoints.recordFamilyAnswer, (_on, actor, caseId, body) =>
      recordFamilyAnswer(parts, actor, caseId, body),
    ),
  ];
}

/** 人工复核. */
function recheckRoutes(parts: IntakeParts): Route[] {
  const changes = changing(parts);
  return [
    changes(staffEndpoints.askRecheckAtWindow, askRecheck),
    changes(staffEndpoints.upholdOnRecheck, upholdOnRecheck),
    changes(staffEndpoints.grantOnRecheck, (_on, actor, caseId, body) =>
      grantOnRecheck(parts, actor, caseId, body),
    ),
    changes(staffEndpoints.restoreOnRecheck, restoreOnRecheck),
  ];
}

/** Everything of the staff console but signing in. */
export function caseworkRoutes(parts: IntakeParts & OwnershipParts & FamilyParts & LookupParts): Route[] {
  return [
    ...intakeRoutes(parts),
    ...intakePaperRoutes(parts),
    ...queueRoutes(parts),
    ...caseRoutes(parts),
    ...undertakingRoutes(parts),
    ...decisionRoutes(parts),
    ...revocationRoutes(parts),
    ...ownershipRoutes(parts),
    ...recheckRoutes(parts),
  ];
}
