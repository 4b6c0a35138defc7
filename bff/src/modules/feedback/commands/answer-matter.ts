import { endOfDay, type AnswerMatterBody, type MatterGrounds } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import { newId } from '../../../platform/ids';
import { answerFacts, decideAnswered, said } from '../domain/decide';
import type { Correction, Matter } from '../domain/matter';
import type { FeedbackParts } from '../feedback-parts';
import { commit, getOfCentre, momentOf, termEnd } from '../matter-desk';
import type { MatterRow } from '../matter-model';
import { openFor, type OfOfficer } from './staff-steps';

/**
 * The answer goes to the member as a message. Of a 余额异议 it is in writing, with facts, rule and remedies (条例 art. 36);
 * where the member is right the ledger is asked for a correction.
 */
export async function answerMatter(
  parts: FeedbackParts,
  of: OfOfficer,
  { text, grounds = null }: Pick<AnswerMatterBody, 'text'> & { grounds?: MatterGrounds | null | undefined },
): Promise<MatterRow> {
  const row = await openFor(parts, of, 'answer');
  if ((row.kind === 'balance-dispute') !== (grounds !== null)) throw new AppError('matter.grounds-missing');
  await assertNotAboutThem(parts, row, of.officer.staffId);
  const { officer } = of;
  const now = parts.clock.now();
  const reopenBy = reopenByOf(parts, row);
  const change = decideAnswered(row, {
    ...{ text, grounds, reopenBy },
    word: said(officer, 'answer', parts.sealer.seal(text), now, grounds),
    by: { staffId: officer.staffId, name: officer.name },
    reopenEnd: reopenBy === null ? null : endOfDay(reopenBy),
    correction: correctionFor(grounds, now),
  });
  return commit(parts, row, change);
}

const correctionFor = (grounds: MatterGrounds | null, at: Date): Correction | null =>
  grounds === null || grounds.found === 'not-right'
    ? null
    : { id: newId(), state: 'asked', words: '已请核心系统更正', at };

/** Until when it may be reopened; null where it may not be any more. While no holidays are known, to the earliest day. */
function reopenByOf(parts: FeedbackParts, row: Pick<Matter, 'centreCode' | 'reopened'>): string | null {
  if (row.reopened >= momentOf(parts, row).reopenings) return null;
  const { dueOn, dueBetween } = termEnd(parts, row.centreCode, 'matter-reopen');
  return dueOn ?? dueBetween!.from;
}

async function assertNotAboutThem(
  parts: FeedbackParts,
  { kind, caseId }: MatterRow,
  staffId: string,
): Promise<void> {
  if (caseId === null || (kind !== 'complaint' && kind !== 'low-rating')) return;
  const about = await parts.findCase(caseId);
  if (about?.hands.includes(staffId) === true) throw new AppError('matter.about-yourself');
}

/** As the member will read it. */
export async function previewAnswer(
  parts: FeedbackParts,
  { centreCode, matterId }: Pick<OfOfficer, 'centreCode' | 'matterId'>,
  { text, grounds = null }: { text: string; grounds?: MatterGrounds | null | undefined },
) {
  const row = await getOfCentre(parts, centreCode, matterId);
  const facts = answerFacts(row, { text, grounds, reopenBy: reopenByOf(parts, row) });
  return parts.notifications.preview('matter-answered', facts, centreCode);
}
