import { yuan, type EndpointBody, type memberEndpoints } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CaseHands, HeldCase } from '../case-hands';
import type { CaseRecord } from '../domain/case-record';
import { resubmit } from './resubmit';
import { saveAnswers } from './save-answers';
import { submit, type SubmitParts } from './submit';

type Saved = EndpointBody<typeof memberEndpoints.saveAnswers>;
type Submitted = EndpointBody<typeof memberEndpoints.submitCase>;
type Resubmitted = EndpointBody<typeof memberEndpoints.resubmitCase>;

interface HeldParts extends SubmitParts {
  hands: Pick<CaseHands, 'note'>;
}

/** A draft as far as it is filled in, by its member or whoever acts for them; the card is the member's to choose. */
export async function saveHeld(
  parts: SubmitParts,
  { record, mandate }: HeldCase,
  body: Saved,
): Promise<CaseRecord> {
  const { cardId, ...filled } = body;
  const saved = mandate === null ? body : filled;
  return saveAnswers(parts, { userId: record.userId, caseId: record._id, ...saved });
}

/**
 * Hands in what somebody holds. Under a mandate (委托): signed by whoever acts, to the card that the member chose, no more
 * than the member allowed, and told to the member in the write without which nothing is handed in.
 * Throws what `submit` throws, `mandate.over`, `mandate.above-limit`.
 */
export async function submitHeld(
  parts: HeldParts,
  held: HeldCase,
  { key, body }: { key: string; body: Submitted },
): Promise<CaseRecord> {
  const { record, mandate } = held;
  if (mandate !== null) assertWithin(mandate, body);
  return submit(parts, {
    userId: record.userId,
    caseId: record._id,
    key,
    body,
    signature: { on: 'screen', name: body.signedName, under: mandate },
    before: () => parts.hands.note(held, { kind: 'handed-in', key: `handed-in:${record._id}:${key}` }),
  });
}

/** Sends a correction back, by the member or whoever acts for them. Throws what `resubmit` throws, `mandate.over`. */
export async function resubmitHeld(
  parts: HeldParts,
  held: HeldCase,
  { key, body }: { key: string; body: Resubmitted },
): Promise<CaseRecord> {
  const { record, actor } = held;
  return resubmit(parts, {
    userId: record.userId,
    caseId: record._id,
    key,
    body,
    agent: actor.kind === 'agent' ? actor : undefined,
    before: () => parts.hands.note(held, { kind: 'corrected', key: `corrected:${record._id}:${key}` }),
  });
}

function assertWithin(
  { limitFen, cardId }: NonNullable<HeldCase['mandate']>,
  body: Pick<Submitted, 'amountFen' | 'cardId'>,
): void {
  if (body.cardId !== cardId)
    throw new AppError('identity.card-not-found', { fields: { cardId: '只能付到委托人选的那张卡' } });
  if (body.amountFen <= limitFen) return;
  throw new AppError('mandate.above-limit', {
    fields: { amountFen: `委托里写的是每次最多 ${yuan(limitFen)}` },
    extra: { limitFen },
  });
}
