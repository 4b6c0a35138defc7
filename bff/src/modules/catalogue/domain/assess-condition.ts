import type { Reason, Verdict } from '@gjj/shared-types';
import type { CompiledCondition } from './compile-item';
import { asksPerson, presentReason } from './reason';
import type { Scope } from './scope';
import { valueInWords } from './value-words';

export interface ConditionResult {
  reason: Reason;
  /** The day on which a "no" ends by itself; null where it does not, or nobody knows. */
  metOn: string | null;
}

export function assessCondition(
  { rule, when, personWhen, metOn }: CompiledCondition,
  scope: Scope,
): ConditionResult {
  const verdict = verdictOf(scope.evaluate(when));
  const ask = asksPerson(verdict, personWhen, scope);
  const metOnDay = verdict === 'no' && metOn !== null ? scope.evaluate(metOn) : undefined;
  const day = typeof metOnDay === 'string' && metOnDay > scope.moment.today ? metOnDay : null;
  const extra = { metOn: day === null ? '' : valueInWords('day', day, scope.moment.today) };
  const facts = scope.factsUsedBy([when, ...(ask ? [personWhen] : [])]);
  return {
    reason: presentReason(rule, verdict, facts, (words) => scope.fill(words, extra), ask),
    metOn: day,
  };
}

function verdictOf(value: unknown): Verdict {
  if (value === true) return 'yes';
  return value === false ? 'no' : 'unknown';
}
