import { caseStateWords, type CaseState } from '@gjj/shared-types';
import type { CaseRecord, OutboxEntry } from './domain/case-record';

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
