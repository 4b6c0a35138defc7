import { z } from 'zod';
import type { CaseTransition } from './case-transition';
import type { CaseState } from './case-states';
import { carryingOutRows } from './transitions/carrying-out-rows';
import { decisionRows } from './transitions/decision-rows';
import { intakeRows } from './transitions/intake-rows';

export type * from './case-transition';

/**
 * The life of a case, the only place where it is written down. Server, clients, docs/lifecycle.md and tests
 * read this table. Source: domain.md after 住房公积金管理条例 art. 25 and 行政许可法 art. 32, 38 by analogy.
 */
export const caseTransitions = [...intakeRows, ...decisionRows, ...carryingOutRows] as const;

export type CaseAction = (typeof caseTransitions)[number]['action'];
export const caseActions = [...new Set(caseTransitions.map((row) => row.action))] as CaseAction[];

/** What can be brought to a window: whatever somebody who holds the intake may move on. */
export const statesAtTheWindow: readonly CaseState[] = [
  ...new Set(
    (caseTransitions as readonly CaseTransition[])
      .filter(({ conditions = [] }) => conditions.includes('holds-the-intake'))
      .flatMap(({ from }) => from),
  ),
];

/** What somebody owns while they work on it: whatever an owner alone may move on. */
export const statesToOwn: readonly CaseState[] = [
  ...new Set(
    (caseTransitions as readonly CaseTransition[])
      .filter(({ conditions = [] }) => conditions.includes('owner-or-unowned'))
      .flatMap(({ from }) => from),
  ),
];

/** What a client may offer for a case besides the transitions. */
export const sideActions = [
  'edit-answers',
  'upload-document',
  'claim',
  'release',
  'reassign',
  'hold',
  'lift-hold',
  'pass-on',
  'note',
  'explain-delay',
  'reveal',
  'rate',
  'hand-in-later',
  'look-at-undertaking',
  'settle-undertaking',
  'record-family-answer',
  'ask-to-stop',
  'be-heard',
  'add-evidence',
] as const;
const offered: readonly string[] = [...caseActions, ...sideActions];
export const allowedAction = z.enum(offered as [string, ...string[]]);
export type AllowedAction = CaseAction | (typeof sideActions)[number];

/** The row for an action in a state, or undefined where the table has no such edge. */
export function findTransition(action: CaseAction, from: CaseState): CaseTransition | undefined {
  return (caseTransitions as readonly CaseTransition[]).find(
    (row) => row.action === action && row.from.includes(from),
  );
}
