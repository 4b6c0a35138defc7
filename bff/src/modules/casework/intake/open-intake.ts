import type { openIntakeBody } from '@gjj/shared-types';
import type { z } from 'zod';
import type { StaffSession } from '../../../http/context';
import { AppError } from '../../../platform/errors';
import { mayOpen, mayTakeIn, openCase, type CaseRecord, type StaffActor } from '../../applications';
import { actorOf } from '../officer';
import { sealAgent } from './agents';
import { holdIntake, isInHand } from './hold-intake';
import type { IntakeParts } from './intake-parts';
import { readVisit } from './visit-note';

/** Begins to take in an item for the person at the window, or goes on with what was begun, in the app too. */
export async function openIntake(
  parts: IntakeParts,
  actor: StaffActor,
  { visit, itemCode, takeOver = false }: z.output<typeof openIntakeBody>,
): Promise<CaseRecord> {
  const { desk, sealer, members } = parts;
  const { userId, phoneKnownBy, agent } = readVisit(visit, actor.staffId, desk.now, sealer);
  const person = await members.getPerson(userId);
  const centreCode = parts.centreOf(person);
  const catalogue = desk.catalogueOf({ centreCode });
  const item = catalogue.getItem(itemCode);
  if (!item.online) throw new AppError('catalogue.item-not-online');
  // Asked before a draft is made: what this window may not take in leaves nothing behind.
  const { handling } = catalogue.flow;
  const districtCode = await parts.districtOf(person);
  if (!mayTakeIn({ centreCode, districtCode, handling }, actor)) throw new AppError('intake.other-district');
  const newest = await desk.cases.findNewest(userId, item.code);
  const record =
    newest !== null && isInHand(newest) && newest.state !== 'draft'
      ? newest
      : await openCase(parts, userId, item);
  const known = { phoneKnownBy, ...(agent && { agent: sealAgent(agent, sealer) }) };
  const begunInApp = newest?.open === true ? { begunInApp: true as const } : {};
  return holdIntake(desk, record, actor, { ...known, ...begunInApp, takeOver });
}

/** An intake that this officer may look at: their own window's, handed in or not. */
export async function findIntake(
  parts: IntakeParts,
  session: StaffSession,
  caseId: string,
): Promise<{ actor: StaffActor; record: CaseRecord & { intake: NonNullable<CaseRecord['intake']> } }> {
  const [actor, record] = await Promise.all([actorOf(parts, session), parts.desk.get(caseId)]);
  const { intake } = record;
  if (intake === undefined || record.centreCode !== actor.centreCode) throw new AppError('case.not-found');
  if (!mayOpen(parts.desk.standingOf(record), actor)) throw new AppError('access.forbidden');
  return { actor, record: { ...record, intake } };
}
