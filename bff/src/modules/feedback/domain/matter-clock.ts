import { endOfDay } from '@gjj/shared-types';
import type { Matter, MatterClock, TermEnd } from './matter';

export type MatterMark = 'half' | 'most' | 'due' | 'call-now';

const hourMs = 3_600_000;
const farAway = new Date('9999-12-31T00:00:00Z');

export function startClock(now: Date, end: TermEnd): MatterClock {
  return { startedAt: now, ...withEnd(end), marksDone: [], explainedTo: null };
}

/** Of a call-back: its end is the window's. */
export function clockOfWindow(now: Date, { to, day }: { to: Date; day: string }): MatterClock {
  return { startedAt: now, dueOn: day, dueBetween: null, dueAt: to, marksDone: [], explainedTo: null };
}

/** As counted anew, once the holidays of its year are known. */
export const recounted = (clock: MatterClock, end: TermEnd): MatterClock => ({ ...clock, ...withEnd(end) });

const withEnd = ({ dueOn, dueBetween }: TermEnd) => ({
  dueOn,
  dueBetween,
  dueAt: dueOn === null ? null : endOfDay(dueOn),
});

type Clocked = Pick<Matter, 'clock' | 'window'>;

function marksOf({ clock, window }: Clocked): { mark: MatterMark; at: Date }[] {
  if (clock?.dueAt == null) return [];
  const { startedAt, dueAt } = clock;
  const due = { mark: 'due' as const, at: dueAt };
  if (window !== null) return [{ mark: 'call-now', at: window.from }, due];
  const gone = (part: number) =>
    new Date(startedAt.getTime() + part * (dueAt.getTime() - startedAt.getTime()));
  return [{ mark: 'half', at: gone(0.5) }, { mark: 'most', at: gone(0.8) }, due];
}

/** Marks that have fallen and of which nobody was told, first first. */
export function marksDue(matter: Clocked, now: Date): MatterMark[] {
  const done = matter.clock?.marksDone ?? [];
  return marksOf(matter)
    .filter(({ mark, at }) => at <= now && !done.includes(mark))
    .map(({ mark }) => mark);
}

/** When it next wants something; a clock without a known end is counted again every hour. */
export function nextMoment(matter: Clocked, now: Date): Date | null {
  const { clock } = matter;
  if (clock === null) return null;
  if (clock.dueAt === null) return new Date(now.getTime() + hourMs);
  return marksOf(matter).find(({ mark }) => !clock.marksDone.includes(mark))?.at ?? null;
}

/** Its place in the queue: what is late waits for the day that the member was told. */
export function queueDueAt({ clock }: Pick<Matter, 'clock'>): Date {
  if (clock === null) return farAway;
  return clock.explainedTo === null ? (clock.dueAt ?? farAway) : endOfDay(clock.explainedTo);
}
