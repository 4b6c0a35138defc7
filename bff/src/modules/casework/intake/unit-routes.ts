import { staffEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import { actorOf } from '../officer';
import { beginUnitVisit } from './begin-unit-visit';
import { handInOperation } from './hand-in-operation';
import type { IntakeParts } from './intake-parts';
import { findIntake } from './open-intake';
import { openUnitIntake } from './open-unit-intake';
import { presentTakenIn, theirs } from './their-intake';
import { giveTemplate, takeUnitList } from './unit-list';

/** 单位业务: what an employer's intake has besides any other's. */
export function unitIntakeRoutes(parts: IntakeParts): Route[] {
  return [
    defineRoute(staffEndpoints.beginUnitVisit, async ({ session, body }) =>
      beginUnitVisit(parts, await actorOf(parts, session), body),
    ),
    defineRoute(staffEndpoints.openUnitIntake, async ({ session, body }) => {
      const actor = await actorOf(parts, session);
      return presentTakenIn(parts, await openUnitIntake(parts, actor, body), actor);
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
