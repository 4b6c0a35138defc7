import type { openIntakeBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { unitIdOf, type CaseRecord, type StaffActor } from '../../applications';
import { sealAgent } from './agents';
import type { IntakeParts } from './intake-parts';
import { openBooksIntake } from './open-books-intake';
import { unitVisits } from './unit-visit-note';

/** Begins to take in an employer's item for the agent at the window, or goes on with what was begun. */
export async function openUnitIntake(
  parts: IntakeParts,
  actor: StaffActor,
  { visit, ...asked }: z.output<typeof openIntakeBody>,
): Promise<CaseRecord> {
  const { desk, sealer } = parts;
  const { unit, ended, districtCode, agent, nameSure, phone, phoneKnownBy } = unitVisits.read(
    visit,
    actor.staffId,
    desk.now,
    sealer,
  );
  const person = { ...agent, nameSure, phone };
  const visitor = {
    applicant: { userId: unitIdOf(unit.creditCode), unit, person, districtCode },
    as: unit.unitNo === null || ended ? 'new-unit' : 'unit',
    phoneKnownBy,
    agent: sealAgent({ authority: 'letter', ...agent }, sealer),
  } as const;
  return openBooksIntake(parts, actor, visitor, asked);
}
