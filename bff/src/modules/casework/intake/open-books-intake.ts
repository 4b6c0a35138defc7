import type { openIntakeBody, PhoneKnownBy } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import type { TakenIn } from '../../catalogue';
import {
  mayTakeIn,
  openBooksCase,
  takesInItem,
  type BooksApplicant,
  type CaseRecord,
  type IntakeAgent,
  type StaffActor,
} from '../../applications';
import { holdIntake, isInHand } from './hold-intake';
import type { IntakeParts } from './intake-parts';

/** Whose matter, as the visit knows them. */
export interface BooksVisitor {
  applicant: Omit<BooksApplicant, 'centreCode'>;
  /** Who may have which items done. */
  as: TakenIn['applicant'];
  phoneKnownBy: PhoneKnownBy;
  agent?: IntakeAgent;
}

/** Begins to take in what changes the ledger's books, or goes on with what was begun. */
export async function openBooksIntake(
  parts: IntakeParts,
  actor: StaffActor,
  { applicant, as, ...known }: BooksVisitor,
  { itemCode, takeOver = false }: Omit<z.output<typeof openIntakeBody>, 'visit'>,
): Promise<CaseRecord> {
  const { desk } = parts;
  const { centreCode } = actor;
  if (centreCode === null) throw new AppError('access.forbidden');
  const catalogue = desk.catalogueOf({ centreCode });
  const item = catalogue.getItem(itemCode);
  const takenIn = catalogue.takenIn(itemCode);
  if (takenIn?.applicant !== as) throw new AppError('intake.not-for-unit');
  // Asked before a draft is made: what this window may not take in leaves nothing behind.
  const { handling } = catalogue.flow;
  const { districtCode, userId } = applicant;
  if (!mayTakeIn({ centreCode, districtCode, handling }, actor)) throw new AppError('intake.other-district');
  if (!takesInItem(itemCode, actor)) throw new AppError('intake.item-not-yours');
  const newest = await desk.cases.findNewest(userId, itemCode);
  const record =
    newest !== null && isInHand(newest) && newest.state !== 'draft'
      ? newest
      : await openBooksCase(parts, { ...applicant, centreCode }, item, takenIn.operation);
  return holdIntake(desk, record, actor, { ...known, takeOver });
}
