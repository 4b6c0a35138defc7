import type { Day, NoticeName, StandingPlan } from '@gjj/shared-types';
import { nextMoment } from './moments';
import { orderFacts, type OrderFacts } from './order-facts';
import type { OrderRecord, OrderRun, OrderWhy } from './order-record';
import { findStep, type OrderStep } from './order-table';
import { resumed, withRun } from './plans-ahead';
import type { DayRule } from './schedule';

export type OrderSet = Partial<Omit<OrderRecord, '_id' | 'version' | 'centreCode'>>;

/** A write of an order: fields with the next moment of its clock, and what the member is told. */
export interface OrderChange {
  set: OrderSet & { nextAt: Date | null };
  tells: { notice: NoticeName; facts: OrderFacts } | null;
}

interface Stepping {
  now: Date;
  today: Day;
  tellBeforeDays: number;
}

export function changeOf(
  order: OrderRecord,
  set: OrderSet,
  tellBeforeDays: number,
  notice: NoticeName | null = null,
): OrderChange {
  const after = { ...order, ...set };
  const tells = notice === null ? null : { notice, facts: orderFacts(after) };
  return { set: { ...set, nextAt: nextMoment(after, tellBeforeDays) }, tells };
}

/** One step of the table; null where it may not be taken. The member is told of every one. */
export function takeStep(
  order: OrderRecord,
  action: OrderStep,
  more: OrderSet,
  { now, tellBeforeDays }: Omit<Stepping, 'today'>,
): OrderChange | null {
  const row = findStep(action, order.state);
  if (row === null) return null;
  const set: OrderSet = {
    ...more,
    state: row.to === 'same' ? order.state : row.to,
    timeline: [...order.timeline, { at: now, action, words: row.words, version: order.version + 1 }],
  };
  return changeOf(order, set, tellBeforeDays, row.notice);
}

/** The member lets it go on: what fell into the pause is kept as skipped. */
export function resume(order: OrderRecord, stepping: Stepping, rule: DayRule): OrderChange | null {
  const { next, skipped } = resumed(order, stepping.today, rule);
  const runs = skipped.reduce((all, plan) => withRun(all, skippedRun(order, plan, stepping.now)), order.runs);
  return takeStep(order, 'resume', { next, runs, why: null, waitUntil: null }, stepping);
}

/** What was said of the period before stays: why it was not made. */
function skippedRun({ runs }: OrderRecord, plan: StandingPlan, at: Date): OrderRun {
  const said = runs.find(({ period }) => period === plan.period);
  if (said !== undefined) return said;
  const reasons = ['这一次落在暂停的时候，没有办，也不补'];
  return { ...plan, at, outcome: 'skipped', caseId: null, amountFen: null, reasons, remedies: [] };
}

export const byMember: OrderWhy = { byMember: true, reasons: [], remedies: [] };
