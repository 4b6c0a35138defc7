import type { openIntakeBody } from '@gjj/shared-types';
import type { z } from 'zod';
import type { StaffSession } from '../../../http/context';
import { AppError } from '../../../platform/errors';
import {
  mayTakeIn,
  openCase,
  takesInItem,
  type CaseRecord,
  type Intake,
  type StaffActor,
} from '../../applications';
import { openWhere } from '../officer';
import { sealAgent } from './agents';
import { inheritanceFor } from './estate';
import { holdIntake, isInHand } from './hold-intake';
import type { IntakeParts } from './intake-parts';
import { memberVisits } from './visit-note';

/** Begins to take in an item for the person at the window, or goes on with what was begun, in the app too. */
export async function openIntake(
  parts: IntakeParts,
  actor: StaffActor,
  { visit, itemCode, takeOver = false }: z.output<typeof openIntakeBody>,
): Promise<CaseRecord> {
  const { desk, sealer, members } = parts;
  const { userId, phoneKnownBy, agent, applicant } = memberVisits.read(
    visit,
    actor.staffId,
    desk.now,
    sealer,
  );
  const person = await members.getPerson(userId);
  const centreCode = parts.centreOf(person);
  const catalogue = desk.catalogueOf({ centreCode });
  const item = catalogue.getItem(itemCode);
  const forHeirs = applicant !== undefined;
  if (!item.atWindow || (item.payees === 'heirs') !== forHeirs)
    throw new AppError('catalogue.item-not-online');
  // Asked before a draft is made: what this window may not take in leaves nothing behind.
  const { handling } = catalogue.flow;
  const districtCode = await parts.districtOf(person);
  if (!mayTakeIn({ centreCode, districtCode, handling }, actor)) throw new AppError('intake.other-district');
  if (!takesInItem(item.code, actor)) throw new AppError('intake.item-not-yours');
  const newest = await desk.cases.findNewest(userId, item.code);
  const record =
    newest !== null && isInHand(newest) && newest.state !== 'draft'
      ? newest
      : await openCase(parts, userId, item);
  const known = {
    phoneKnownBy,
    ...(agent && { agent: sealAgent(agent, sealer) }),
    ...(applicant && { inheritance: inheritanceFor(record, applicant, sealer) }),
  };
  const begunInApp = newest?.open === true && applicant === undefined ? { begunInApp: true as const } : {};
  return holdIntake(desk, record, actor, { ...known, ...begunInApp, takeOver });
}

const isTakenIn = (record: CaseRecord): record is CaseRecord & { intake: Intake } =>
  record.intake !== undefined;

/** An intake that this officer may look at: their own window's, handed in or not. */
export const findIntake = (parts: IntakeParts, session: StaffSession, caseId: string) =>
  openWhere(parts, session, caseId, isTakenIn);
