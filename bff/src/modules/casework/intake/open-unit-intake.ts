import type { openIntakeBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  mayTakeIn,
  openUnitCase,
  takesInItem,
  unitIdOf,
  type CaseRecord,
  type StaffActor,
} from '../../applications';
import { sealAgent } from './agents';
import { holdIntake, isInHand } from './hold-intake';
import type { IntakeParts } from './intake-parts';
import { unitVisits } from './unit-visit-note';

/** Begins to take in an employer's item for the agent at the window, or goes on with what was begun. */
export async function openUnitIntake(
  parts: IntakeParts,
  actor: StaffActor,
  { visit, itemCode, takeOver = false }: z.output<typeof openIntakeBody>,
): Promise<CaseRecord> {
  const { desk, sealer } = parts;
  const { centreCode } = actor;
  if (centreCode === null) throw new AppError('access.forbidden');
  const { unit, ended, districtCode, agent, nameSure, phone, phoneKnownBy } = unitVisits.read(
    visit,
    actor.staffId,
    desk.now,
    sealer,
  );
  const catalogue = desk.catalogueOf({ centreCode });
  const item = catalogue.getItem(itemCode);
  const takenIn = catalogue.takenIn(itemCode);
  if (takenIn?.applicant !== (unit.unitNo === null || ended ? 'new-unit' : 'unit'))
    throw new AppError('intake.not-for-unit');
  // Asked before a draft is made: what this window may not take in leaves nothing behind.
  const { handling } = catalogue.flow;
  if (!mayTakeIn({ centreCode, districtCode, handling }, actor)) throw new AppError('intake.other-district');
  if (!takesInItem(itemCode, actor)) throw new AppError('intake.item-not-yours');
  const newest = await desk.cases.findNewest(unitIdOf(unit.creditCode), itemCode);
  const applicant = { unit, agent: { ...agent, nameSure, phone }, centreCode, districtCode };
  const record =
    newest !== null && isInHand(newest) && newest.state !== 'draft'
      ? newest
      : await openUnitCase(parts, applicant, item, takenIn.operation);
  const acting = sealAgent({ authority: 'letter', ...agent }, sealer);
  return holdIntake(desk, record, actor, { phoneKnownBy, agent: acting, takeOver });
}
