import { dayOf, endOfDay, type TimeSpan } from '@gjj/shared-types';
import type { BundleRow } from '../bundle-model';
import type { BundleParts } from '../bundle-parts';
import type { BundleEvent } from '../domain/bundle-event';
import { decideEvents, type RunMoment } from '../domain/decide-event';

type Deciding = Pick<BundleParts, 'runs' | 'clock' | 'lastDayOf'>;

export function momentOf(parts: Omit<Deciding, 'runs'>): RunMoment {
  const now = parts.clock.now();
  return { now, dueOf: ({ plan }) => endOfTermFrom(parts, plan.within, now) };
}

export function endOfTermFrom(
  { lastDayOf }: Pick<BundleParts, 'lastDayOf'>,
  within: TimeSpan,
  now: Date,
): Date {
  return endOfDay(lastDayOf(within, dayOf(now.toISOString())));
}

/** Of a row as it was read; null where somebody changed it meanwhile, so that it is to be read again. */
export function commitEvents(
  parts: Deciding,
  row: BundleRow,
  events: readonly BundleEvent[],
  heard: Partial<Record<string, Partial<BundleRow['parts'][number]>>> = {},
): Promise<BundleRow | null> {
  const moment = momentOf(parts);
  const change = decideEvents(row, events, moment);
  const withHeard = change.set.parts.map((part) => ({ ...part, ...heard[part.code] }));
  return parts.runs.commit(row, { ...change, set: { ...change.set, parts: withHeard } }, moment.now);
}

/**
 * By whoever it is: the applicant, the lead, an officer. Decided again as often as somebody else was faster; one that has
 * ended stays as it is. Null: there is no such run.
 */
export async function changeBundle(
  parts: Deciding,
  runId: string,
  event: BundleEvent,
): Promise<BundleRow | null> {
  const row = await parts.runs.find(runId);
  if (row === null || row.nextAt === null) return row;
  return (await commitEvents(parts, row, [event])) ?? changeBundle(parts, runId, event);
}
