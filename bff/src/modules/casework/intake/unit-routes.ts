import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import { actorOf } from '../officer';
import { beginUnitVisit } from './begin-unit-visit';
import { handInOperation } from './hand-in-operation';
import type { IntakeParts } from './intake-parts';
import { findIntake } from './open-intake';
import { openUnitIntake } from './open-unit-intake';
import { beginOwnVisit, openOwnIntake } from './own-visits';
import { presentTakenIn, theirs } from './their-intake';
import { giveTemplate, takeUnitList } from './unit-list';

/** 缴存业务: what the intake of an employer, or of a person's own deposits, has besides any other's. */
export function unitIntakeRoutes(parts: IntakeParts): Route[] {
  return [
    defineRoute(staffEndpoints.beginUnitVisit, async ({ session, body }) =>
      beginUnitVisit(parts, await actorOf(parts, session), body),
    ),
    defineRoute(staffEndpoints.openUnitIntake, async ({ session, body }) => {
      const actor = await actorOf(parts, session);
      return presentTakenIn(parts, await openUnitIntake(parts, actor, body), actor);
    }),
    defineRoute(staffEndpoints.beginOwnVisit, async ({ session, body }) =>
      beginOwnVisit(parts, await actorOf(parts, session), body),
    ),
    defineRoute(staffEndpoints.openOwnIntake, async ({ session, body }) => {
      const actor = await actorOf(parts, session);
      return presentTakenIn(parts, await openOwnIntake(parts, actor, body), actor);
    }),
    defineRoute(staffEndpoints.getListTemplate, async ({ session, params }) =>
      giveTemplate(parts, await actorOf(parts, session), params.itemCode),
    ),
    defineRoute(staffEndpoints.putIntakeList, async ({ session, params, stream }) => {
      const { actor, record } = await theirs(parts, session, params.caseId, 'edit-answers');
      const taken = await takeUnitList(parts, record, stream);
      return { problems: taken.problems, intake: await presentTakenIn(parts, taken.record, actor) };
    }),
    defineRoute(staffEndpoints.handInOperation, async ({ session, params, body, idempotencyKey }) => {
      const { actor, record } = await findIntake(parts, session, params.caseId);
      const handedIn = await handInOperation(parts, actor, record, { key: idempotencyKey, body });
      return presentTakenIn(parts, handedIn, actor);
    }),
  ];
}
