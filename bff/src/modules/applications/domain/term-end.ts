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

/** Where a term ends: a day, or, while a year's holidays are not published, the days between which it must. */
export type TermEnd = { dueOn: string; dueBetween: null } | { dueOn: null; dueBetween: DayRange };

/**
 * The end of a term that starts on `startDay`, which itself does not count (民法典 art. 201).
 * A term that runs into a year without holidays has no day but a range: the earliest end is counted with every
 * day worked that may be, the latest with every day off that may be.
 */
export function endOfTerm(term: Term, startDay: string, calendar: WorkingCalendar): TermEnd {
  let unknown = false;
  const asPublished = (day: string) => {
    const works = calendar.isWorkingDay(day);
    if (works === null) unknown = true;
    return works ?? false;
  };
  // Looked at day by day only until the first unknown one: whatever follows would rest on a guess.
  const dueOn = countOff(term, startDay, asPublished, () => unknown);
  if (!unknown) return { dueOn, dueBetween: null };
  const from = countOff(term, startDay, (day) => calendar.isWorkingDay(day) ?? calendar.mayBe(day).worked);
  const to = countOff(term, startDay, (day) => calendar.isWorkingDay(day) ?? !calendar.mayBe(day).off);
  return from === to ? { dueOn: from, dueBetween: null } : { dueOn: null, dueBetween: { from, to } };
}

/** Last day of a term; null while it is not known. */
export function lastDayOf(term: Term, startDay: string, calendar: WorkingCalendar): string | null {
  return endOfTerm(term, startDay, calendar).dueOn;
}

function countOff(
  { length, unit, rolls = false }: Term,
  startDay: string,
  works: (day: string) => boolean,
  stop: () => boolean = () => false,
): string {
  let day = startDay;
  for (let left = length; left > 0 && !stop();) {
    day = dayAfter(day);
    if (unit === 'calendar-days' || works(day)) left -= 1;
  }
  if (unit === 'calendar-days' && rolls) while (!works(day) && !stop()) day = dayAfter(day);
  return day;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
