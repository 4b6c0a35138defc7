import { caseStateWords, type StaffNoticeName } from '@gjj/shared-types';
import type { CaseRecord, OutboxEntry } from './case-record';
import { outboxEntry, type EntryContext } from './outbox-entry';

/** Told to one officer, by id, or to those who oversee the case. */
export type StaffAudience = { staffId: string } | 'overseers';

type Facts = OutboxEntry['facts'];

/** What staff are told of a case as it is when they are told. */
export function staffNotice(
  name: StaffNoticeName,
  record: Pick<CaseRecord, 'itemName' | 'receiptNumber' | 'state' | 'clock'>,
  to: StaffAudience,
  context: EntryContext,
  facts: Facts = {},
): OutboxEntry {
  const { itemName, receiptNumber, state, clock } = record;
  return outboxEntry('staff-notice', name, context, {
    itemName,
    stateTerm: caseStateWords[state].term,
    ...(receiptNumber !== null && { receiptNumber }),
    ...(clock?.dueOn != null && { dueOn: clock.dueOn }),
    ...facts,
    ...(to !== 'overseers' && { staffId: to.staffId }),
  });
}
