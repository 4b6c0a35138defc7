import {
  addDays,
  addMonths,
  type Day,
  type StandingPeriod,
  type StandingPlan,
  type StandingTerms,
} from '@gjj/shared-types';

/** When an order runs; a yearly one names its month. */
export type Schedule = Pick<StandingTerms, 'every' | 'month' | 'dayOfMonth'>;

/** What becomes of a run whose day is off; profile data. */
export type OnDayOff = 'next' | 'before' | 'same';

interface WorkingDays {
  /** null: the holidays of that year are not known yet. */
  isWorkingDay(day: Day): boolean | null;
}

/** How a schedule becomes days: the centre's rule for days off, and the working days. */
export interface DayRule extends WorkingDays {
  onDayOff: OnDayOff;
}

/** The period that a day belongs to: 2026-12 of a monthly order, 2026 of a yearly one. */
export function periodOf(every: StandingPeriod, day: Day): string {
  return every === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

export function periodAfter(every: StandingPeriod, period: string): string {
  if (every === 'year') return String(Number(period) + 1).padStart(4, '0');
  return addMonths(`${period}-01`, 1).slice(0, 7);
}

/** The day that was agreed on, before anybody asks whether it is off: 31 is the last of a shorter month. */
function agreedDay({ month, dayOfMonth }: Schedule, period: string): Day {
  const first = period.includes('-') ? `${period}-01` : addMonths(`${period}-01-01`, (month ?? 1) - 1);
  const last = addDays(addMonths(first, 1), -1);
  const agreed = addDays(first, dayOfMonth - 1);
  return agreed < last ? agreed : last;
}

/** Far longer than any row of holidays. */
const longestRow = 15;

/** The day on which a period's run is due. A year whose holidays are not known moves nothing. */
export function plannedDay(schedule: Schedule, period: string, rule: DayRule): Day {
  const agreed = agreedDay(schedule, period);
  if (rule.onDayOff === 'same') return agreed;
  const step = rule.onDayOff === 'next' ? 1 : -1;
  for (let moved = 0; moved < longestRow; moved += 1) {
    const day = addDays(agreed, moved * step);
    if (rule.isWorkingDay(day) !== false) return day;
  }
  return agreed;
}

export function planOf(schedule: Schedule, period: string, rule: DayRule): StandingPlan {
  return { period, plannedOn: plannedDay(schedule, period, rule) };
}

export function planAfter(schedule: Schedule, { period }: Pick<StandingPlan, 'period'>, rule: DayRule) {
  return planOf(schedule, periodAfter(schedule.every, period), rule);
}

/** The first run on that day or later. */
export function firstPlan(schedule: Schedule, from: Day, rule: DayRule): StandingPlan {
  // One period back: its day may have moved on past `from`.
  let plan = planOf(schedule, periodBefore(schedule.every, periodOf(schedule.every, from)), rule);
  while (plan.plannedOn < from) plan = planAfter(schedule, plan, rule);
  return plan;
}

function periodBefore(every: StandingPeriod, period: string): string {
  if (every === 'year') return String(Number(period) - 1).padStart(4, '0');
  return addMonths(`${period}-01`, -1).slice(0, 7);
}

/** Runs from a plan until the last day, at most so many. */
export function plansUntil(
  schedule: Schedule,
  first: StandingPlan,
  endOn: Day,
  rule: DayRule,
  most = 12,
): StandingPlan[] {
  const plans: StandingPlan[] = [];
  for (
    let plan = first;
    plan.plannedOn <= endOn && plans.length < most;
    plan = planAfter(schedule, plan, rule)
  )
    plans.push(plan);
  return plans;
}
