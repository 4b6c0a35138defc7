import { caseStateWords, type CaseState } from '@gjj/shared-types';
import type { CaseClock, CaseRecord, OutboxEntry } from './domain/case-record';

/** What every notice names: case number, item, state, and the sum and card where there are any. */
export function noticeFacts(
  record: CaseRecord,
  to: CaseState,
  more: OutboxEntry['facts'] = {},
): OutboxEntry['facts'] {
  return {
    receiptNumber: record.receiptNumber ?? '',
    itemName: record.itemName,
    stateTerm: caseStateWords[to].term,
    ...(record.amountFen !== null && { amountFen: record.amountFen }),
    ...(record.card !== null && { cardLast4: record.card.last4 }),
    ...more,
  };
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
