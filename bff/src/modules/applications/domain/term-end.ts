import type { DayRange } from '@gjj/shared-types';

export interface Term {
  length: number;
  unit: 'calendar-days' | 'working-days';
  /** A last day off moves to the next working day (民法典 art. 203). */
  rolls?: boolean | undefined;
}

/** Which days are worked; `null` for a year whose holidays are not known, which is never guessed. */
export interface WorkingCalendar {
  isWorkingDay(day: string): boolean | null;
  /** What a day of such a year may still be, by the law on holidays. */
  mayBe(day: string): { worked: boolean; off: boolean };
}

/** Days that ran: those after `from`, with `to` the last of them. */
export interface DaySpan {
  from: string;
  to: string;
}

/** Where a term ends: a day, or, while a year's holidays are not published, the days between which it must. */
export type TermEnd = { dueOn: string; dueBetween: null } | { dueOn: null; dueBetween: DayRange };

/**
 * The end of a term that starts on `startDay`, which itself does not count (民法典 art. 201).
 * A term that runs into a year without holidays has no day but a range: the earliest end is counted with every
 * day worked that may be, the latest with every day off that may be.
 * @param ran of a term that stood still since: what ran before counts, what it stood does not. One that had run out
 *   by then keeps the day on which it did.
 */
export function endOfTerm(
  term: Term,
  startDay: string,
  calendar: WorkingCalendar,
  ran: readonly DaySpan[] = [],
): TermEnd {
  let unknown = false;
  const spans = [...ran, { from: startDay, to: endless }];
  const asPublished = (day: string) => {
    const works = calendar.isWorkingDay(day);
    if (works === null) unknown = true;
    return works ?? false;
  };
  // Looked at day by day only until the first unknown one: whatever follows would rest on a guess.
  const dueOn = countOff(term, spans, asPublished, () => unknown);
  if (!unknown) return { dueOn, dueBetween: null };
  const from = countOff(term, spans, (day) => calendar.isWorkingDay(day) ?? calendar.mayBe(day).worked);
  const to = countOff(term, spans, (day) => calendar.isWorkingDay(day) ?? !calendar.mayBe(day).off);
  return from === to ? { dueOn: from, dueBetween: null } : { dueOn: null, dueBetween: { from, to } };
}

/** Last day of a term; null while it is not known. */
export function lastDayOf(term: Term, startDay: string, calendar: WorkingCalendar): string | null {
  return endOfTerm(term, startDay, calendar).dueOn;
}

/** Days of a term that are still to run after these; null while a year of them has no holidays. */
export function daysLeft(term: Term, ran: readonly DaySpan[], calendar: WorkingCalendar): number | null {
  const days = ran.flatMap(daysOf);
  if (term.unit === 'calendar-days') return Math.max(0, term.length - days.length);
  const worked = days.map((day) => calendar.isWorkingDay(day));
  return worked.includes(null) ? null : Math.max(0, term.length - worked.filter(Boolean).length);
}

const endless = '9999-12-31';

function daysOf({ from, to }: DaySpan): string[] {
  const days: string[] = [];
  for (let day = from; day < to;) days.push((day = dayAfter(day)));
  return days;
}

/** Stops early where `stop` says so; the answer is then of no use. */
function countOff(
  { length, unit, rolls = false }: Term,
  spans: readonly DaySpan[],
  works: (day: string) => boolean,
  stop: () => boolean = () => false,
): string {
  let left = length;
  let day = '';
  for (const { from, to } of spans) {
    for (day = from; left > 0 && day < to && !stop();) {
      day = dayAfter(day);
      if (unit === 'calendar-days' || works(day)) left -= 1;
    }
    if (left > 0) continue;
    if (unit === 'calendar-days' && rolls) while (!works(day) && !stop()) day = dayAfter(day);
    if (day < to) return day;
  }
  return day;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
