import { addDays, type Day, type StandingPlan } from '@gjj/shared-types';
import type { OrderRecord, OrderRun } from './order-record';
import { firstPlan, planAfter, type DayRule } from './schedule';

type Planned = Pick<OrderRecord, 'every' | 'month' | 'dayOfMonth' | 'endOn' | 'runs' | 'next' | 'why'>;

/** null where its day lies after the end. */
const withinEnd = (plan: StandingPlan, endOn: Day): StandingPlan | null =>
  plan.plannedOn <= endOn ? plan : null;

/** The run after one that is done with. */
export function nextAfter(
  order: Planned,
  done: Pick<StandingPlan, 'period'>,
  rule: DayRule,
): StandingPlan | null {
  return withinEnd(planAfter(order, done, rule), order.endOn);
}

/** The first run of new terms: a later day than today, in no period for which there was an application already. */
export function firstOfTerms(order: Planned, today: Day, rule: DayRule): StandingPlan | null {
  const made = new Set(order.runs.filter(({ outcome }) => outcome === 'made').map(({ period }) => period));
  let plan = firstPlan(order, addDays(today, 1), rule);
  while (made.has(plan.period)) plan = planAfter(order, plan, rule);
  return withinEnd(plan, order.endOn);
}

interface Resumed {
  next: StandingPlan | null;
  skipped: StandingPlan[];
}

/**
 * Where an order goes on after a pause. What fell into a pause that the member wanted is not made up. The run by which
 * the clock paused it is made up once, as long as its period is the present one.
 */
export function resumed(order: Planned, today: Day, rule: DayRule): Resumed {
  const skipped: StandingPlan[] = [];
  let plan = order.next;
  while (plan !== null && plan.plannedOn < today) {
    const after = planAfter(order, plan, rule);
    if (order.why?.byMember === false && after.plannedOn > today) break;
    skipped.push(plan);
    plan = withinEnd(after, order.endOn);
  }
  return { next: plan, skipped };
}

/** Runs are kept for three years of months: more than anybody looks back, less than a document can hold. */
const mostRuns = 36;

/** The last word on a period takes the place of what was said before. */
export function withRun(runs: readonly OrderRun[], run: OrderRun): OrderRun[] {
  return [...runs.filter(({ period }) => period !== run.period), run].slice(-mostRuns);
}
