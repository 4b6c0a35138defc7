import type { NoticeName, StandingAction, StandingState } from '@gjj/shared-types';

interface OrderRow {
  action: string;
  from: readonly StandingState[];
  to: StandingState | 'same';
  by: 'member' | 'clock';
  notice: NoticeName;
  words: string;
}

/** The life of an order, the only place where it is written down. */
export const orderTable = [
  {
    action: 'pause',
    from: ['active'],
    to: 'paused',
    by: 'member',
    notice: 'standing-paused',
    words: '您暂停了约定',
  },
  {
    action: 'resume',
    from: ['paused'],
    to: 'active',
    by: 'member',
    notice: 'standing-resumed',
    words: '您恢复了约定',
  },
  {
    action: 'change',
    from: ['active', 'paused'],
    to: 'same',
    by: 'member',
    notice: 'standing-changed',
    words: '您改了约定',
  },
  {
    action: 'end',
    from: ['active', 'paused'],
    to: 'ended',
    by: 'member',
    notice: 'standing-ended',
    words: '您结束了约定',
  },
  {
    action: 'pause-by-clock',
    from: ['active'],
    to: 'paused',
    by: 'clock',
    notice: 'standing-paused',
    words: '这次没有办成，约定自动暂停',
  },
  {
    action: 'end-by-clock',
    from: ['active', 'paused'],
    to: 'ended',
    by: 'clock',
    notice: 'standing-ended',
    words: '约定自动结束',
  },
] as const satisfies readonly OrderRow[];

export type OrderStep = (typeof orderTable)[number]['action'];
/** A step, or the signing with which it begins. */
export type OrderAction = OrderStep | 'sign';

/** The row of a step in a state; null where it may not be taken. */
export function findStep(action: OrderStep, from: StandingState): OrderRow | null {
  return (
    (orderTable as readonly OrderRow[]).find((row) => row.action === action && row.from.includes(from)) ??
    null
  );
}

/** What its member may do with it now. */
export function memberSteps(state: StandingState): StandingAction[] {
  return orderTable.flatMap((row) =>
    row.by === 'member' && (row.from as readonly StandingState[]).includes(state) ? [row.action] : [],
  );
}
