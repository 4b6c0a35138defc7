import { isOwed } from '@gjj/shared-types';
import type { CaseRecord, SideClock } from '../domain/case-record';
import type { ClockMark } from '../domain/clocks';
import { consentsOf, isWaiting, withFamilyStep } from '../domain/family-consent';
import { noticesTo } from '../domain/notices';
import { outboxEntry } from '../domain/outbox-entry';
import type { CaseChange, DecisionContext } from '../domain/transition';
import { isFor, stepped, type Undertaking } from '../domain/undertakings';
import { withUndertaking } from '../domain/undertaking-clocks';
import { factsOfAnswer } from '../family-notices';
import { undertakingFacts } from '../notice-facts';

interface Marked {
  clock: SideClock;
  mark: ClockMark;
}
type SideStep = (
  record: CaseRecord,
  marked: Marked,
  context: DecisionContext,
) => Pick<CaseChange, 'set' | 'outbox'>;

const nothing = { set: {}, outbox: [] };

function remind(record: CaseRecord, undertaking: Undertaking, context: DecisionContext) {
  return {
    set: {},
    outbox: noticesTo(record, 'undertaking-reminder', context, undertakingFacts(record, undertaking)),
  };
}

function fallDue(record: CaseRecord, undertaking: Undertaking, context: DecisionContext) {
  if (undertaking.status !== 'owed') return nothing;
  const step = { at: context.now, did: 'overdue' as const, by: null, words: null };
  return {
    set: withUndertaking(record, stepped(undertaking, 'overdue', step)),
    outbox: noticesTo(record, 'undertaking-overdue', context, undertakingFacts(record, undertaking)),
  };
}

/** 家人同意: nobody answered in time, and the case goes on without. */
function lapse(record: CaseRecord, consentId: string, context: DecisionContext) {
  const waiting = consentsOf(record).find((one) => one.consentId === consentId && isWaiting(one));
  if (waiting === undefined) return nothing;
  const set = withFamilyStep(record, consentId, { at: context.now, did: 'lapsed', by: null });
  const facts = factsOfAnswer(record, { ...waiting, status: 'lapsed' });
  return { set, outbox: noticesTo(record, 'family-lapsed', context, facts) };
}

/** What the marks of each clock beside the state's do. No sanction is among them: a person decides. */
export const sideSteps: Record<SideClock['name'], SideStep> = {
  undertaking: (record, { clock, mark }, context) => {
    const undertaking = record.undertakings?.find(isFor(clock.subject));
    if (undertaking === undefined || !isOwed(undertaking.status)) return nothing;
    const running = { ...undertaking, dueOn: clock.dueOn, dueBetween: clock.dueBetween ?? null };
    return mark === 'due' ? fallDue(record, running, context) : remind(record, running, context);
  },
  'family-consent': (record, { clock }, context) => lapse(record, clock.subject, context),
  'promise-check': (_record, _marked, context) => ({
    set: {},
    outbox: [outboxEntry('task', 'check-promises', context)],
  }),
};
