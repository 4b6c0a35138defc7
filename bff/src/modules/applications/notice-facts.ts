import { authorityWords, dayInWords, isOwed, stateWordsOf, type CaseState } from '@gjj/shared-types';
import { matterOf } from './domain/case-operation';
import type { CaseClock, CaseRecord, OutboxEntry } from './domain/case-record';
import type { Undertaking } from './domain/undertakings';

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
    ...(matterOf(record) === 'loan' && { toLoan: true }),
    ...(record.unit !== undefined && { unitName: record.unit.name }),
    ...owedLaterFacts(record),
    ...more,
  };
}

/** 容缺: what is still to come, with its day: 退休证（12月10日（周四）前）. */
function owedLaterFacts({ undertakings = [] }: Pick<CaseRecord, 'undertakings'>): OutboxEntry['facts'] {
  const owed = undertakings
    .filter(({ status }) => isOwed(status))
    .map(({ materialName, dueOn }) => `${materialName}${dueOn === null ? '' : `（${dayInWords(dueOn)}前）`}`);
  return owed.length === 0 ? {} : { owedLater: owed.join('、') };
}

/** What a notice about one undertaking says of it. */
export function undertakingFacts(
  record: CaseRecord,
  { materialName, says, sanction, dueOn, dueBetween }: Undertaking,
  more: OutboxEntry['facts'] = {},
): OutboxEntry['facts'] {
  return noticeFacts(record, record.state, {
    ...termFacts('correct', { dueOn, dueBetween }),
    materialName,
    sanction,
    ...(says !== null && { promised: says }),
    ...more,
  });
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
