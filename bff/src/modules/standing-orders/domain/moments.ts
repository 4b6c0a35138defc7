import { addDays, momentAt, type Day, type StandingPlan } from '@gjj/shared-types';
import type { OrderRecord } from './order-record';

/** In the morning, when somebody can be asked: nobody is written to at night. */
export const momentOf = (day: Day): Date => momentAt(day, '09:00');

type Ending = Pick<OrderRecord, 'state' | 'endOn' | 'toldEndOn'>;
type Clocked = Ending & Pick<OrderRecord, 'next' | 'waitUntil'>;

/** What an order's clock wants done. */
export type OrderMoment =
  { at: Date; kind: 'tell-end' } | { at: Date; kind: 'end' } | { at: Date; kind: 'run'; plan: StandingPlan };

/** Everything that is still to come, soonest first; at one moment a run comes before the end, and a word before both. */
function momentsOf(order: Clocked, tellBeforeDays: number): OrderMoment[] {
  if (order.state === 'ended') return [];
  return [...tellMoments(order, tellBeforeDays), ...runMoments(order), endMoment(order)].toSorted(
    (one, other) => one.at.getTime() - other.at.getTime(),
  );
}

function tellMoments({ endOn, toldEndOn }: Ending, days: number): OrderMoment[] {
  return days === 0 || toldEndOn === endOn ? [] : [{ at: momentOf(addDays(endOn, -days)), kind: 'tell-end' }];
}

function runMoments({ state, next, waitUntil }: Clocked): OrderMoment[] {
  if (state !== 'active' || next === null) return [];
  const planned = momentOf(next.plannedOn);
  const at = waitUntil !== null && waitUntil > planned ? waitUntil : planned;
  return [{ at, kind: 'run', plan: next }];
}

/** The day after the last one. */
const endMoment = ({ endOn }: Ending): OrderMoment => ({ at: momentOf(addDays(endOn, 1)), kind: 'end' });

export function nextMoment(order: Clocked, tellBeforeDays: number): Date | null {
  return momentsOf(order, tellBeforeDays)[0]?.at ?? null;
}

/** What is due now; null: nothing yet. */
export function dueMoment(order: Clocked, now: Date, tellBeforeDays: number): OrderMoment | null {
  const [first] = momentsOf(order, tellBeforeDays);
  return first !== undefined && first.at <= now ? first : null;
}
