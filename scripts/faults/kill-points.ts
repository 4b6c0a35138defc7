import type { Trap } from './tripwire';

/** A step of a journey at which a process is killed. */
export type KillPoint = Omit<Trap, 'about'>;

export interface KillPlan {
  readonly victim: 'web' | 'worker';
  /** By which door the case comes: the app where nothing is said. */
  readonly through?: 'app' | 'window';
  /** Decided by two officers, or by machine. */
  readonly decidedBy: 'officers' | 'machine';
  readonly point: KillPoint;
}

const both = (victim: KillPlan['victim'], decidedBy: KillPlan['decidedBy'], point: Omit<KillPoint, 'when'>) =>
  (['before', 'after'] as const).map((when): KillPlan => ({ victim, decidedBy, point: { ...point, when } }));

/** 窗口收件: saved, requested, reserved in the ledger, received. */
const intakeAtWindow: readonly KillPlan[] = [
  ...[1, 2, 3].flatMap((nth) => both('web', 'machine', { nth, label: /^mongo findAndModify cases/ })),
  ...both('web', 'machine', { nth: 1, label: /^core PUT/ }),
].map((plan) => ({ ...plan, through: 'window' }));

/** Every call by which something happens outside. WeChat first, while the member has subscriptions left. */
const outsideCalls: readonly KillPlan[] = [
  ...both('worker', 'machine', { nth: 1, label: /^wechat POST/ }),
  ...both('web', 'officers', { nth: 1, label: /^core PUT/ }),
  ...both('worker', 'machine', { nth: 1, label: /^bank POST/ }),
  ...both('worker', 'machine', { nth: 1, label: /^bank GET/ }),
  ...both('worker', 'machine', { nth: 1, label: /^core POST/ }),
];

/** Requested, received, accepted, approved, and what the bank's callback makes the case owe. */
const writesOfWeb: readonly KillPlan[] = [1, 2, 3, 4, 5].flatMap((nth) =>
  both('web', 'officers', { nth, label: /^mongo findAndModify cases/ }),
);

const writesOfWorker: readonly KillPlan[] = [1, 4, 8, 13, 17, 23, 27, 30, 36].map((nth, index) => ({
  victim: 'worker',
  decidedBy: 'machine',
  point: { nth, when: index % 2 === 0 ? 'after' : 'before' },
}));

/** The default run: all outside calls, all writes of the web process, those of an intake at a window, and the worker's spread over the journey. */
export const chosenPoints: readonly KillPlan[] = [
  ...outsideCalls,
  ...writesOfWeb,
  ...intakeAtWindow,
  ...writesOfWorker,
];

/** The sweep asks for the next step until a journey ends without meeting its trap. */
export function* everyPoint(
  victim: KillPlan['victim'],
  decidedBy: KillPlan['decidedBy'],
  through: KillPlan['through'] = 'app',
): Generator<KillPlan> {
  for (let nth = 1; ; nth += 1) yield* both(victim, decidedBy, { nth }).map((plan) => ({ ...plan, through }));
}
