import { decideCorrection, said } from '../domain/decide';
import type { Correction } from '../domain/matter';
import { startClock } from '../domain/matter-clock';
import type { FeedbackParts } from '../feedback-parts';
import { commitIfFirst, termEnd } from '../matter-desk';
import type { MatterRow } from '../matter-model';

const lookAgainMs = 10 * 60_000;

/**
 * 更正: asks the ledger under our id, and first whether it knows of it already, so that a lost answer asks nothing twice.
 * A ledger that still looks is asked again later; one that is silent is tried again by whoever called (OutsideError).
 */
export async function askCorrection(parts: FeedbackParts, row: MatterRow): Promise<Date | void> {
  const { correction } = row;
  if (correction?.state !== 'asked') return;
  const answer =
    (await parts.corrections.findCorrection(correction.id)) ?? (await ask(parts, row, correction));
  if (answer.status === 'looking') return new Date(parts.clock.now().getTime() + lookAgainMs);
  const at = parts.clock.now();
  const known: Correction =
    answer.status === 'corrected'
      ? { id: correction.id, state: 'corrected', words: answer.words, at }
      : { id: correction.id, state: 'refused', words: answer.reason, at };
  const words =
    known.state === 'corrected' ? `账上已更正：${known.words}` : `核心系统没有更正：${known.words}`;
  const what = known.state === 'corrected' ? 'event' : 'note';
  const word = said({ kind: 'system' }, what, parts.sealer.seal(words), at);
  const clock = startClock(at, termEnd(parts, row.centreCode, 'matter-balance-dispute'));
  if ((await commitIfFirst(parts, row, decideCorrection(row, known, { word, clock }))) === null) return at;
}

async function ask({ members, corrections }: FeedbackParts, row: MatterRow, { id }: Correction) {
  const { memberNo } = await members.getPerson(row.userId);
  const { accountNo, entries } = row.disputed!;
  const facts = row.said.findLast(({ grounds }) => grounds !== null)?.grounds?.facts ?? '';
  return corrections.askCorrection(id, {
    ...{ memberNo, accountNo },
    entryIds: entries.map(({ entryId }) => entryId),
    reason: facts.slice(0, 200),
  });
}
