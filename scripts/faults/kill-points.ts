import type { RoadName } from './roads/all-roads';
import type { Trap } from './tripwire';

/** A step of a road at which a process is killed. */
export type KillPoint = Omit<Trap, 'about'>;

export interface KillPlan {
  readonly victim: 'web' | 'worker';
  readonly road: RoadName;
  readonly point: KillPoint;
}

const caseWrite = /^mongo findAndModify cases/;

/** Before the step and after it by turns: GJJ_FAULTS=all takes both of each. */
function byTurns(
  plans: readonly (Omit<KillPlan, 'point'> & { point: Omit<KillPoint, 'when'> })[],
): KillPlan[] {
  return plans.map(({ point, ...plan }, index) => ({
    ...plan,
    point: { ...point, when: index % 2 === 0 ? 'after' : 'before' },
  }));
}

const at = (victim: KillPlan['victim'], road: RoadName, label: RegExp, nth = 1) => ({
  victim,
  road,
  point: { nth, label },
});

/** Calls that must not happen twice, on both sides. WeChat first, while members have subscriptions left. */
const callsOnBothSides = (['before', 'after'] as const).flatMap((when) =>
  [at('worker', 'machine', /^wechat POST/), at('worker', 'machine', /^bank POST/)].map(
    ({ point, ...plan }): KillPlan => ({ ...plan, point: { ...point, when } }),
  ),
);

const onTheOldRoads = byTurns([
  at('web', 'officers', /^core PUT/),
  at('worker', 'machine', /^core POST/),
  at('worker', 'machine', /^bank GET/),
  // Received, accepted, and what the bank's callback makes the case owe.
  ...[2, 3, 5].map((nth) => at('web', 'officers', caseWrite, nth)),
  // 窗口收件: requested, received, and in between reserved in the ledger.
  ...[2, 3].map((nth) => at('web', 'window', caseWrite, nth)),
  at('web', 'window', /^core PUT/),
  // The worker's own steps, spread over the journey.
  ...[1, 9, 19, 31].map((nth) => ({ victim: 'worker', road: 'machine', point: { nth } }) as const),
]);

const onTheNewRoads = byTurns([
  at('worker', 'letters', /^seal POST/),
  at('worker', 'letters', /^mongo insert letters/),
  at('web', 'special-check', caseWrite, 1),
  at('web', 'special-check', caseWrite, 2),
  at('worker', 'stop', /^bank POST/),
  at('web', 'stop', caseWrite, 2),
  // Granting: written down, set aside in the ledger, taken; then the difference.
  at('web', 'recheck', /^core PUT/),
  at('web', 'recheck', caseWrite, 3),
  at('worker', 'recheck', /^bank POST/),
  at('web', 'revocation', caseWrite, 3),
  at('worker', 'revocation', /^core PUT \/v1\/members/),
  at('worker', 'revocation', /^bank GET/),
  at('worker', 'revocation', /^core PUT \/v1\/repayments/),
  at('worker', 'restoration', /^core PUT/),
  at('worker', 'archive', /^mongo findAndModify archives/),
  at('worker', 'certificate', /^seal POST/),
  at('worker', 'certificate', /^mongo findAndModify certificates/, 4),
  // A run: the case is there, and the order does not know of it yet.
  at('worker', 'standing-order', /^mongo findAndModify standing-orders/),
  at('web', 'standing-order', /^mongo insert standing-orders/),
  at('web', 'booking', /^mongo (findAndModify|update) booking-slots/),
  at('web', 'matter', /^mongo findAndModify matters/),
  // 限额: counted, and the case not written yet.
  at('web', 'officers', /^mongo findAndModify member_safety/),
  at('web', 'window', /^mongo findAndModify member_safety/),
]);

/** The default run: the calls outside, the writes of the web process, and the worker's steps here and there. */
export const chosenPoints: readonly KillPlan[] = [...callsOnBothSides, ...onTheOldRoads, ...onTheNewRoads];

/** The sweep asks for the next step until a leg ends without meeting its trap. */
export function* everyPoint(victim: KillPlan['victim'], road: RoadName): Generator<KillPlan> {
  for (let nth = 1; ; nth += 1)
    for (const when of ['before', 'after'] as const) yield { victim, road, point: { nth, when } };
}
