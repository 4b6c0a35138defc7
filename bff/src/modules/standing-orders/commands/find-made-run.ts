import { dayRuleOfOrder, todayOf } from '../day-rule';
import type { OrderSet } from '../domain/change-order';
import { nextAfter, withRun } from '../domain/plans-ahead';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';
import { runCaseId } from '../run-case-id';

/**
 * A worker may have died between the case and the order's word of it: before the order takes another step it learns of
 * the case, so that no period is called skipped that was made.
 */
export async function findMadeRun(parts: OrderParts, order: OrderRow): Promise<OrderSet> {
  const { next, runs } = order;
  if (next === null || next.plannedOn > todayOf(parts)) return {};
  const there = await parts.findCase(runCaseId(order._id, next.period));
  const handedIn = there?.submittedAt ?? null;
  if (there === null || (handedIn === null && there.submission?.status !== 'requested')) return {};
  const { _id: caseId, amountFen } = there;
  const at = handedIn ?? parts.clock.now();
  const run = { ...next, at, outcome: 'made' as const, caseId, amountFen, reasons: [], remedies: [] };
  const after = nextAfter(order, next, dayRuleOfOrder(parts, order));
  return { runs: withRun(runs, run), next: after, waitUntil: null };
}
