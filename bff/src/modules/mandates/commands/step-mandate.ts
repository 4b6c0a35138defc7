import { addMonths, birthDayOf, dayOf, type MandateAction, type MandateSide } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { allowedOn, decideAnswer, decideEnd } from '../domain/decide';
import type { MandateParts } from '../mandate-parts';
import type { MandateRow } from '../mandate-model';

export interface SeenMandate {
  row: MandateRow;
  side: MandateSide;
}

/** A mandate, for either side of it; for anybody else there is none. Throws `mandate.not-found`. */
export async function getSeen(
  { mandates }: Pick<MandateParts, 'mandates'>,
  mandateId: string,
  userId: string,
): Promise<SeenMandate> {
  const row = await mandates.find(mandateId);
  if (row?.principalId === userId) return { row, side: 'principal' };
  if (row !== null && row.agentId === userId) return { row, side: 'agent' };
  throw new AppError('mandate.not-found');
}

function assertAllowed({ clock }: MandateParts, { row, side }: SeenMandate, action: MandateAction): void {
  const today = dayOf(clock.now().toISOString());
  if (!allowedOn(row, side, today).includes(action)) throw new AppError('mandate.action-not-allowed');
}

interface AnswerInput {
  mandateId: string;
  userId: string;
  version: number;
}

/** 答应、不答应, by the one who was asked. */
export async function answerMandate(
  parts: MandateParts,
  answer: 'accept' | 'decline',
  { mandateId, userId, version }: AnswerInput,
): Promise<SeenMandate> {
  const seen = await getSeen(parts, mandateId, userId);
  if (seen.row.version !== version) throw new AppError('mandate.version-conflict');
  assertAllowed(parts, seen, answer);
  const now = parts.clock.now();
  if (answer === 'accept') await assertOfAge(parts, userId, now);
  const row = await parts.mandates.write(seen.row, decideAnswer(seen.row, answer, now), now);
  if (row === null) throw new AppError('mandate.version-conflict');
  return { row, side: seen.side };
}

const fullAgeMonths = 18 * 12;

/** Whoever acts for another in the app is of full age (民法典 art. 17); a document that does not tell says nothing against it. */
async function assertOfAge({ members }: MandateParts, userId: string, now: Date): Promise<void> {
  const { document } = await members.getPerson(userId);
  const born = birthDayOf(document);
  if (born !== null && addMonths(born, fullAgeMonths) > dayOf(now.toISOString()))
    throw new AppError('mandate.not-of-age');
}

const mostTries = 40;

/** 结束, by either side: whatever happens at the same moment, it is over when this answers. */
export async function endMandate(
  parts: MandateParts,
  mandateId: string,
  userId: string,
): Promise<SeenMandate> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const seen = await getSeen(parts, mandateId, userId);
    assertAllowed(parts, seen, 'end');
    const now = parts.clock.now();
    const row = await parts.mandates.write(seen.row, decideEnd(seen.row, seen.side, now), now);
    if (row !== null) return { row, side: seen.side };
  }
  throw new AppError('service.busy');
}
