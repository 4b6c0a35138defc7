import { dayOf } from '@gjj/shared-types';
import type { Settings } from '../config/settings';
import type { Audit } from '../modules/audit';
import type { Centres } from '../modules/catalogue';
import type { CaseTroubles, WorkingCalendar } from '../modules/applications';
import type { Notifications } from '../modules/notifications';
import type { PaperParts } from '../modules/paper';
import type { Clock } from '../platform/clock';
import type { Metrics } from '../platform/metrics';

export interface AlarmParts {
  caseTroubles: Pick<CaseTroubles, 'count'>;
  notifications: Pick<Notifications, 'countTroubles'>;
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>;
  centres: Pick<Centres, 'countRulesEnding'>;
  paper: { bundles: Pick<PaperParts['bundles'], 'countOverdue'> };
  feedback: { countTroubles(): Promise<Record<string, number>> };
  moves: { countTroubles(): Promise<Record<string, number>> };
  standingOrders: { countLate(before: Date): Promise<number> };
  audit: Pick<Audit, 'countBulkLookers'>;
  settings: Pick<Settings, 'BULK_LOOKS_MOST' | 'BULK_LOOKS_MINUTES'>;
  clock: Clock;
  metrics: Metrics;
}

const anHourMs = 3_600_000;
const aMinuteMs = 60_000;

/** Counts afresh what needs a person: an alarm outlives every process and ends with its cause. */
export async function setAlarms(parts: AlarmParts): Promise<void> {
  const today = dayOf(parts.clock.now().toISOString());
  const [cases, messages, heard, moved, paperOverdue, ordersLate, bulkLooks] = await Promise.all([
    parts.caseTroubles.count(parts.clock.now()),
    parts.notifications.countTroubles(),
    parts.feedback.countTroubles(),
    parts.moves.countTroubles(),
    parts.paper.bundles.countOverdue(today),
    parts.standingOrders.countLate(new Date(parts.clock.now().getTime() - anHourMs)),
    countBulkLooks(parts),
  ]);
  const alarms = {
    ...cases,
    ...messages,
    ...heard,
    ...moved,
    'paper-overdue': paperOverdue,
    'standing-order-late': ordersLate,
    'bulk-looks': bulkLooks,
    'holiday-year-missing': isYearMissing(parts) ? 1 : 0,
    'rules-ending': parts.centres.countRulesEnding(),
  };
  for (const [alarm, count] of Object.entries(alarms)) parts.metrics.alarms.set({ alarm }, count);
}

/** Officers who look at very many: a person asks them why. */
function countBulkLooks({ audit, settings, clock }: AlarmParts): Promise<number> {
  const since = new Date(clock.now().getTime() - settings.BULK_LOOKS_MINUTES * aMinuteMs);
  return audit.countBulkLookers(since, settings.BULK_LOOKS_MOST);
}

/** This year's holidays must be in the table, and from 1 December next year's. */
function isYearMissing({ calendar, clock }: AlarmParts): boolean {
  const [year, month] = dayOf(clock.now().toISOString()).split('-').map(Number) as [number, number];
  const years = month === 12 ? [year, year + 1] : [year];
  return years.some((one) => calendar.isWorkingDay(`${one}-01-01`) === null);
}
