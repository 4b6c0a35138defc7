import { dayOf } from '@gjj/shared-types';
import type { CaseTroubles, WorkingCalendar } from '../modules/applications';
import type { Notifications } from '../modules/notifications';
import type { Clock } from '../platform/clock';
import type { Metrics } from '../platform/metrics';

export interface AlarmParts {
  caseTroubles: Pick<CaseTroubles, 'count'>;
  notifications: Pick<Notifications, 'countTroubles'>;
  calendar: WorkingCalendar;
  clock: Clock;
  metrics: Metrics;
}

/** So far ahead the holidays should be known; the longest term in working days ends sooner. */
const calendarAheadMs = 30 * 24 * 60 * 60 * 1000;

/** Counts afresh what needs a person: an alarm outlives every process and ends with its cause. */
export async function setAlarms(parts: AlarmParts): Promise<void> {
  const [cases, messages] = await Promise.all([
    parts.caseTroubles.count(parts.clock.now()),
    parts.notifications.countTroubles(),
  ]);
  const alarms = { ...cases, ...messages, 'holiday-year-missing': isYearMissing(parts) ? 1 : 0 };
  for (const [alarm, count] of Object.entries(alarms)) parts.metrics.alarms.set({ alarm }, count);
}

function isYearMissing({ calendar, clock }: AlarmParts): boolean {
  const soon = new Date(clock.now().getTime() + calendarAheadMs);
  return calendar.isWorkingDay(dayOf(soon.toISOString())) === null;
}
