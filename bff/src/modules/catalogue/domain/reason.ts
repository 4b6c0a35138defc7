import type { FactUsed, Reason, RuleSource, Verdict } from '@gjj/shared-types';
import type { Amount, Condition, Frequency, Source } from './rule-schema';

export function presentSource({ title, article, assumed }: Source): RuleSource {
  return { title, ...(article !== undefined && { article }), assumed };
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
