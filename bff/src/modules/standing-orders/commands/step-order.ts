import { AppError } from '../../../platform/errors';
import { dayRuleOfOrder, tellBeforeDaysOf, todayOf } from '../day-rule';
import { byMember, resume, takeStep, type OrderChange } from '../domain/change-order';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';
import { findMadeRun } from './find-made-run';

/** A member's own order; another's does not exist for them. Throws `standing.version-conflict` where they saw an older one. */
export async function getOwnOrder(
  { orders }: Pick<OrderParts, 'orders'>,
  userId: string,
  orderId: string,
  version?: number,
): Promise<OrderRow> {
  const order = await orders.find(orderId);
  if (order === null || order.userId !== userId) throw new AppError('standing.not-found');
  if (version !== undefined && version !== order.version) throw new AppError('standing.version-conflict');
  return order;
}

interface StepInput {
  userId: string;
  orderId: string;
  version: number;
}

/** 暂停、恢复、结束, by the member. */
export async function stepOrder(
  parts: OrderParts,
  step: 'pause' | 'resume' | 'end',
  { userId, orderId, version }: StepInput,
): Promise<OrderRow> {
  const order = await getOwnOrder(parts, userId, orderId, version);
  const now = parts.clock.now();
  const known = await findMadeRun(parts, order);
  const change = changeBy(parts, step, { ...order, ...known }, now);
  if (change === null) throw new AppError('standing.action-not-allowed');
  const stepped = await parts.orders.write(order, change, now);
  if (stepped === null) throw new AppError('standing.version-conflict');
  return stepped;
}

function changeBy(
  parts: OrderParts,
  step: 'pause' | 'resume' | 'end',
  order: OrderRow,
  now: Date,
): OrderChange | null {
  const stepping = { now, today: todayOf(parts), tellBeforeDays: tellBeforeDaysOf(parts, order) };
  if (step === 'resume') return resume(order, stepping, dayRuleOfOrder(parts, order));
  const { runs, next, waitUntil } = order;
  const ends = step === 'end' && { next: null };
  return takeStep(order, step, { runs, next, waitUntil, why: byMember, ...ends }, stepping);
}
