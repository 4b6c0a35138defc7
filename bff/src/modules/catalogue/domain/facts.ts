import type { Instant } from '@gjj/shared-types';
import { factDefinition, type FactKey } from './fact-dictionary';

/** Yes-no, a whole number (counts; money in fen), or text (days as YYYY-MM-DD). */
export type FactValue = boolean | number | string;

/**
 * What is known of one thing, from whom and when. Three answers: a department that is slow, failing or was
 * not asked leaves the fact unknown, which is never a "no".
 * `nothing-to-tell`: the department answered, and there is nothing to hold (no last withdrawal, no lease).
 */
export type Fact =
  | {
      known: true;
      value: FactValue;
      source: string;
      observedAt: Instant;
      /** What is true in plain words, where the value alone would mislead: of a spouse whom nobody has. */
      says?: string;
    }
  | { known: false; why: 'nothing-to-tell'; source: string; observedAt: Instant }
  | { known: false; why: 'unavailable' | 'stale' | 'not-asked'; source: string; observedAt: null };

/** Everything gathered about one member at one time; a key that is absent was not asked for. */
export type FactBook = Readonly<Partial<Record<FactKey, Fact>>>;

/** Nobody was asked, and why does not matter: the rule says unknown. */
export function notAsked(key: FactKey): Fact {
  return { known: false, why: 'not-asked', source: factDefinition(key).department, observedAt: null };
}
