import type { CheckView } from '@gjj/shared-types';
import { factDefinition, factInWords, factKeys, type FactBook, type FactKey } from '../catalogue';

/**
 * The facts of a case as checks for staff, in the dictionary's order. "yes": nothing to look at; "no": known,
 * and worth a look (a home, a freeze); "unknown": nobody has answered, so that a person must find out.
 * @param today the day at the centre, for days in words
 */
export function presentChecks(facts: FactBook, today: string): CheckView[] {
  return factKeys.flatMap((key) => presentCheck(key, facts[key], today));
}

function presentCheck(key: FactKey, fact: FactBook[FactKey], today: string): CheckView[] {
  if (fact === undefined) return [];
  const { label, favourable } = factDefinition(key);
  const result = () => {
    if (!fact.known) return fact.why === 'nothing-to-tell' ? 'yes' : 'unknown';
    return favourable === undefined || fact.value === favourable ? 'yes' : 'no';
  };
  const { source, observedAt } = fact;
  return [{ key, label, result: result(), words: factInWords(key, fact, today), source, observedAt }];
}
