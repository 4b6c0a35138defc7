import type { Answers, Eligibility } from '@gjj/shared-types';
import type { Sealer } from '../../platform/sealing';
import type { FactBook } from '../catalogue';
import type { CaseRecord } from './domain/case-record';

export type SealedBasis = NonNullable<CaseRecord['basis']>;

/** What a case was judged by: each fact's value, from whom and when, and the answers as they then were. */
export interface Basis {
  facts: FactBook;
  answers: Answers;
}

/** Facts are a person's money, home, family and health: they lie in the case as the name does, sealed. */
export function sealBasis(basis: Basis, sealer: Pick<Sealer, 'seal'>): SealedBasis {
  return sealer.seal(JSON.stringify(basis));
}

/** A case as it was last judged. */
export interface JudgedCase {
  itemCode: string;
  eligibility: Eligibility;
  /** What the form asked, answered or not. */
  questionKeys: string[];
  /** Null for a case of before facts were kept. */
  basis: Basis | null;
}
