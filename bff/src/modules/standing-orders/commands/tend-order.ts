import { addDays } from '@gjj/shared-types';
import { dayRuleOfOrder, tellBeforeDaysOf, todayOf } from '../day-rule';
import { changeOf, takeStep, type OrderChange } from '../domain/change-order';
import { dueMoment, momentOf } from '../domain/moments';
import { nextAfter, withRun } from '../domain/plans-ahead';
import type { OrderRun } from '../domain/order-record';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';
import { makeRun, type RunResult } from './make-run';

/**
 * What an order's clock wants done now, one thing at a time. May run twice, in two workers, and be killed anywhere: the
 * case of a period is one in the store, and everything else is one conditional write.
 */
export async function tendOrder(parts: OrderParts, row: OrderRow): Promise<void> {
  const order = await parts.orders.find(row._id);
  if (order === null) return;
  const now = parts.clock.now();
  const tellBeforeDays = tellBeforeDaysOf(parts, order);
  const due = dueMoment(order, now, tellBeforeDays);
  if (due?.kind === 'run') return keepRun(parts, order, await makeRun(parts, order, due.plan));
  await parts.orders.write(order, otherChange(order, due?.kind ?? null, now, tellBeforeDays), now);
}

function otherChange(
  order: OrderRow,
  kind: 'tell-end' | 'end' | null,
  now: Date,
  tellBeforeDays: number,
): OrderChange {
  if (kind === 'tell-end')
    return changeOf(order, { toldEndOn: order.endOn }, tellBeforeDays, 'standing-ending');
  const why = { byMember: false, reasons: ['约定的期限到了'], remedies: [] };
  const ended =
    kind === 'end' && takeStep(order, 'end-by-clock', { why, next: null }, { now, tellBeforeDays });
  return ended || changeOf(order, {}, tellBeforeDays);
}

const writeTries = 5;

/** What became of a run is written even where the member changed the order meanwhile: the case is there. */
async function keepRun(parts: OrderParts, order: OrderRow, result: RunResult): Promise<void> {
  let current: OrderRow | null = order;
  for (let attempt = 0; current !== null && attempt < writeTries; attempt += 1) {
    const change = changeAfter(parts, current, result);
    if (change === null) return;
    const now = parts.clock.now();
    if ((await parts.orders.write(current, change, now)) !== null) return;
    current = await parts.orders.find(order._id);
  }
}

/** null: another worker has written it, or the order has stopped and there is nothing to keep. */
function changeAfter(parts: OrderParts, order: OrderRow, result: RunResult): OrderChange | null {
  const { plan } = result;
  const tellBeforeDays = tellBeforeDaysOf(parts, order);
  if (order.runs.some(({ period, outcome }) => period === plan.period && outcome === 'made')) return null;
  const isNext = order.next?.period === plan.period;
  if (result.outcome === 'waiting') {
    if (!isNext || order.state !== 'active') return null;
    const waitUntil = momentOf(addDays(todayOf(parts), 1));
    return changeOf(order, { waitUntil, runs: withRun(order.runs, runOf(parts, result)) }, tellBeforeDays);
  }
  const runs = withRun(order.runs, runOf(parts, result));
  const after = nextAfter(order, plan, dayRuleOfOrder(parts, order));
  if (result.outcome === 'made') {
    const set = { runs, expectedFen: result.amountFen ?? order.expectedFen };
    return changeOf(order, isNext ? { ...set, next: after, waitUntil: null } : set, tellBeforeDays);
  }
  if (!isNext || order.state !== 'active') return null;
  const why = { byMember: false, reasons: result.reasons, remedies: result.remedies };
  const step = result.becomes === 'end' ? 'end-by-clock' : 'pause-by-clock';
  const next = result.becomes === 'end' ? null : result.isOver ? after : plan;
  const set = { runs, why, next, waitUntil: null };
  return takeStep(order, step, set, { now: parts.clock.now(), tellBeforeDays });
}

function runOf({ clock }: OrderParts, result: RunResult): OrderRun {
  const { plan, caseId, amountFen, reasons, remedies } = result;
  const outcome = result.outcome === 'stopped' ? 'not-made' : result.outcome;
  return { ...plan, at: clock.now(), outcome, caseId, amountFen, reasons, remedies };
}
