import { factDefinition, isFactKey, type FactKey } from '../domain/fact-dictionary';
import type { Fact, FactBook } from '../domain/facts';

/** In a case a fact is its value, `unknown` (nobody answered) or `nothing` (answered, and there is none). */
export type FactWord = boolean | number | string;

function factOf(key: FactKey, word: FactWord, observedAt: string): Fact {
  const source = factDefinition(key).department;
  if (word === 'unknown') return { known: false, why: 'unavailable', source, observedAt: null };
  if (word === 'nothing') return { known: false, why: 'nothing-to-tell', source, observedAt };
  return { known: true, value: word, source, observedAt };
}

/** @throws RangeError for a fact that does not exist, which the reading of a case file rules out */
export function factBookOf(words: Readonly<Record<string, FactWord>>, observedAt: string): FactBook {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      if (!isFactKey(key)) throw new RangeError(`no fact ${key}`);
      return [key, factOf(key, word, observedAt)];
    }),
  );
}
