import { staffEndpoints, type AllowedAction, type IntakeCase } from '@gjj/shared-types';
import type { StaffSession } from '../../../http/context';
import { defineRoute, type Route } from '../../../http/define-route';
import { changePayeeCard, type CaseRecord, type StaffActor } from '../../applications';
import { addHeir, changeHeir, estateOf, heirCard, heirOf, removeHeir } from './estate';
import type { IntakeParts } from './intake-parts';

interface Doors {
  /** Where the officer may do one of these with a case that they have in hand. */
  mine: (
    session: StaffSession,
    caseId: string,
    ...actions: AllowedAction[]
  ) => Promise<{ actor: StaffActor; record: CaseRecord }>;
  present: (record: CaseRecord, actor: StaffActor) => Promise<IntakeCase>;
}

/** 继承人, while the case is in the officer's hands. */
export function heirRoutes(parts: IntakeParts, { mine, present }: Doors): Route[] {
  return [
    defineRoute(staffEndpoints.addHeir, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'edit-answers');
      return present(await addHeir(parts, record, body), actor);
    }),
    defineRoute(staffEndpoints.changeHeir, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'edit-answers');
      return present(await changeHeir(parts, record, params.heirId, body), actor);
    }),
    defineRoute(staffEndpoints.removeHeir, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'edit-answers');
      return present(await removeHeir(parts, record, params.heirId, body.version), actor);
    }),
    defineRoute(staffEndpoints.changeHeirCard, async ({ session, params, body }) => {
      const { actor, record } = await mine(session, params.caseId, 'change-card');
      const { caseId, heirId: payeeId } = params;
      const card = await heirCard(parts, heirOf(estateOf(record), payeeId), body.cardNumber);
      const { version } = body;
      return present(await changePayeeCard(parts.desk, { caseId, payeeId, version, card, at: actor }), actor);
    }),
  ];
}
