import type { Reason } from '@gjj/shared-types';
import type { CompiledItem } from './compile-item';
import { presentSource } from './reason';
import type { Scope } from './scope';
import { valueInWords } from './value-words';

/** After the last day of its rules an item has no sum to work out: nobody knows the new rules, so a person decides. */
export function amountAfterEnd({ item, texts }: CompiledItem, scope: Scope) {
  const { words, remedy } = texts.rulesEnded;
  const endedOn = valueInWords('day', item.endedOn ?? '', scope.moment.today);
  const reason: Reason = {
    ruleId: `${item.code}.rules-ended`,
    verdict: 'unknown',
    words: scope.fill(words, { endedOn }),
    remedy,
    source: presentSource(item.source),
    facts: [],
  };
  return { capFen: null, working: [], reason };
}
