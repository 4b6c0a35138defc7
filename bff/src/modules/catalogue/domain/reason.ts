import { sourceInWords, type FactUsed, type Reason, type RuleSource, type Verdict } from '@gjj/shared-types';
import type { Expression } from './expression';
import type { Amount, Condition, Frequency, Source } from './rule-schema';
import type { Scope } from './scope';

export function presentSource({ title, number, article, link, assumed }: Source): RuleSource {
  return {
    title,
    ...(number !== undefined && { number }),
    ...(article !== undefined && { article }),
    ...(link !== undefined && { link }),
    assumed,
  };
}

/** Where it is written, in words; null where no document says it. */
export const documentedIn = (source: Source): string | null =>
  source.assumed ? null : sourceInWords(presentSource(source));

/**
 * Must a person look at this "no"? Yes unless it is certain that none is needed: a machine that cannot tell
 * does not keep it to itself.
 */
export function asksPerson(verdict: Verdict, personWhen: Expression | null, scope: Scope): boolean {
  return verdict === 'no' && personWhen !== null && scope.evaluate(personWhen) !== false;
}

/** @param ask a "no" that a person must look at: told as it is, but with the verdict "unknown" */
export function presentReason(
  rule: Condition | Amount | Frequency,
  verdict: Verdict,
  facts: FactUsed[],
  fill: (words: string) => string,
  ask = false,
): Reason {
  const shown = ask ? 'unknown' : verdict;
  return {
    ruleId: rule.id,
    verdict: shown,
    words: fill(rule.words[verdict]),
    remedy: shown === 'yes' ? null : fill(rule.remedy[shown]),
    source: presentSource(rule.source),
    facts,
  };
}
