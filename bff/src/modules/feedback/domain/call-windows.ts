import { momentAt } from '@gjj/shared-types';

export interface CallWindowAt {
  from: Date;
  to: Date;
}

interface CallBackSettings {
  /** Such as 9:00–11:30. */
  spans: readonly string[];
  daysAhead: number;
}

const dayMs = 86_400_000;
/** Whoever rings has to find it in the queue first. */
const leadMs = 30 * 60_000;
const lookAheadDays = 30;

function instantOf(day: string, time: string): Date {
  const [hours = '0', minutes = '00'] = time.trim().split(':');
  return momentAt(day, `${hours.padStart(2, '0')}:${minutes}`);
}

function windowOf(day: string, span: string): CallWindowAt {
  const [from = '', to = ''] = span.split('–');
  return { from: instantOf(day, from), to: instantOf(day, to) };
}

const dayAfter = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);

/**
 * When 12329 can ring back: on so many working days from today. A day of a year whose holidays are not published is no
 * working day here: nobody is promised a call on it.
 */
export function callWindows(
  { spans, daysAhead }: CallBackSettings,
  isWorkingDay: (day: string) => boolean | null,
  { now, today }: { now: Date; today: string },
): CallWindowAt[] {
  const days: string[] = [];
  for (let ahead = 0; ahead < lookAheadDays && days.length < daysAhead; ahead += 1) {
    const day = dayAfter(today, ahead);
    const stillOpen = spans.some((span) => windowOf(day, span).to.getTime() > now.getTime() + leadMs);
    if (isWorkingDay(day) === true && stillOpen) days.push(day);
  }
  return days
    .flatMap((day) => spans.map((span) => windowOf(day, span)))
    .filter(({ to }) => to.getTime() > now.getTime() + leadMs);
}
