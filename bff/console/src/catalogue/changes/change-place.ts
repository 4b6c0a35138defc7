import type { Day } from '@gjj/shared-types';
import { isUsualDay } from '../catalogue-address';
import { dayBefore } from '../day-words';

export interface Span {
  from: Day;
  to: Day;
}

/** What becomes otherwise on a turn: from the day before to the day. */
export const turnSpan = (turn: Day): Span => ({ from: dayBefore(turn), to: turn });

/** The two days that the address names, else the first turn to come, else none. */
export function spanOf(search: URLSearchParams, turns: readonly Day[]): Span | null {
  const [from, to] = [search.get('from'), search.get('to')];
  if (isUsualDay(from) && isUsualDay(to)) return { from, to };
  return turns[0] === undefined ? null : turnSpan(turns[0]);
}

/** The address with these two days; what else it says stays. */
export function withSpan(search: URLSearchParams, { from, to }: Span): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set('from', from);
  next.set('to', to);
  return next;
}
