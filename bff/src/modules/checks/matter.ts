import type { FactKey } from '../catalogue';
import { originsOf, type Origin } from './fact-origins';

/** What an answer of a department is used for. */
export type UsedFor = 'identity' | 'what-is-possible' | 'case' | 'standing-order' | 'year' | 'kin';

/** By what right a department is asked. */
export type UseBasis =
  /** The consent with which the person joined. */
  | 'own-consent'
  /** The consent to ask for facts of health, for one case. */
  | 'health-consent'
  /** 家人同意: of the relative whom the question is about. */
  | 'family-consent';

/** For what the facts are gathered. */
export interface Matter {
  centreCode: string;
  /** null: no case stands behind it, or none yet. */
  caseId: string | null;
  usedFor: UsedFor;
  /** Which version of the rules wants them. */
  rules: string;
  /** What the rules of each item need, by its code. */
  neededBy: Readonly<Record<string, readonly FactKey[]>>;
}

/** Of what is wanted, the facts that cannot be learnt without this origin. */
export const factsFrom = (origin: Origin, wanted: readonly FactKey[]): FactKey[] =>
  wanted.filter((key) => originsOf([key]).has(origin));

/** Items that need one of these. */
export const itemsThatNeed = ({ neededBy }: Matter, keys: readonly FactKey[]): string[] =>
  Object.entries(neededBy).flatMap(([code, needed]) =>
    keys.some((key) => needed.includes(key)) ? [code] : [],
  );
