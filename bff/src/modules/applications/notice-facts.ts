import { authorityWords, stateWordsOf, type CaseState } from '@gjj/shared-types';
import { matterOf } from './domain/case-operation';
import type { CaseClock, CaseRecord, OutboxEntry } from './domain/case-record';

/** What every notice names: case number, item, state, and the sum and card where there are any. */
export function noticeFacts(
  record: CaseRecord,
  to: CaseState,
  more: OutboxEntry['facts'] = {},
): OutboxEntry['facts'] {
  const amountFen = record.decision?.amountFen ?? record.amountFen;
  return {
    receiptNumber: record.receiptNumber ?? '',
    itemName: record.itemName,
    stateTerm: stateWordsOf(to, matterOf(record)).term,
    ...(amountFen !== null && { amountFen }),
    ...(record.card !== null && { cardLast4: record.card.last4 }),
    ...(record.operation !== undefined && { changesBooks: true }),
    ...(record.unit !== undefined && { unitName: record.unit.name }),
    ...more,
  };
}

/** Of a case that a window took in: where, and by what somebody acted for the member. */
export function windowFacts(
  { intake }: Pick<CaseRecord, 'intake'>,
  windowName: (districtCode: string) => string,
): OutboxEntry['facts'] {
  if (intake === undefined) return {};
  const acted = intake.agent && { actedBy: authorityWords[intake.agent.authority] };
  return { windowName: windowName(intake.districtCode), ...acted };
}

/** When a term ends, for a notice: its day, or the days between which it must end while holidays are not published. */
export function termFacts(
  what: 'decide' | 'correct',
  { dueOn, dueBetween }: Pick<CaseClock, 'dueOn' | 'dueBetween'>,
): OutboxEntry['facts'] {
  const by = what === 'decide' ? 'decideOn' : 'correctBy';
  if (dueOn !== null) return { [by]: dueOn };
  return dueBetween ? { [`${what}From`]: dueBetween.from, [`${what}To`]: dueBetween.to } : {};
}
