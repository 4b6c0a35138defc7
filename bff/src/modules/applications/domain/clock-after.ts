import { caseStateWords, suspendedClockOf, type CaseState, type ClockName } from '@gjj/shared-types';
import type { CaseRecord } from './case-record';
import { resumeClock, startClock, stopClock } from './clock-run';
import { clockFields, keepsClock } from './clocks';
import type { Term, WorkingCalendar } from './term-end';

export interface ClockContext {
  now: Date;
  termOf: (clock: ClockName) => Term;
  calendar: WorkingCalendar;
}

type Clocked = Pick<CaseRecord, 'state' | 'clock' | 'stoppedClock' | 'receiptNumber'>;

/**
 * The clocks of a case as it goes into a state. A state may suspend a clock (its words say which): it stops with what is
 * left of it and goes on in a state that has it, or ends with the case's other roads.
 * @param until see TransitionRequest
 */
export function clockAfter(
  record: Clocked,
  to: CaseState,
  context: ClockContext,
  until?: string,
): Partial<CaseRecord> {
  if (keepsClock(record.state, to)) return {};
  const stoppedClock = stoppedIn(record, to, context);
  return {
    ...clockFields(runningIn(record, to, context, until)),
    ...((stoppedClock ?? record.stoppedClock) && { stoppedClock }),
  };
}

function stoppedIn({ clock }: Clocked, to: CaseState, { now, calendar, termOf }: ClockContext) {
  if (clock === null || suspendedClockOf(to) !== clock.name) return undefined;
  return stopClock(clock, now, termOf(clock.name), calendar);
}

function runningIn(
  { stoppedClock, receiptNumber }: Clocked,
  to: CaseState,
  { now, calendar, termOf }: ClockContext,
  until: string | undefined,
) {
  const name = caseStateWords[to].clock;
  // A draft that lapses was never handed in: there is nothing to archive.
  if (name === null || (name === 'archive' && receiptNumber === null)) return null;
  if (stoppedClock?.name === name) return resumeClock(stoppedClock, now, calendar);
  return startClock(name, now, termOf(name), calendar, until);
}
