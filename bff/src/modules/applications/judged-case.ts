import type { Answers, Eligibility, StandingPeriod } from '@gjj/shared-types';
import type { Sealer } from '../../platform/sealing';
import type { FactBook } from '../catalogue';
import type { CaseRecord } from './domain/case-record';

export type SealedBasis = NonNullable<CaseRecord['basis']>;

/** What a case was judged by: each fact's value, from whom and when, and the answers as they then were. */
export interface Basis {
  facts: FactBook;
  answers: Answers;
  /** Of a run of a standing order: how often it runs, and so by which rules. */
  every?: StandingPeriod;
}

/** Facts are a person's money, home, family and health: they lie in the case as the name does, sealed. */
export function sealBasis(basis: Basis, sealer: Pick<Sealer, 'seal'>): SealedBasis {
  return sealer.seal(JSON.stringify(basis));
}

export const toldFields = ['verdict', 'capFen', 'nextDate', 'assessedAt'] as const;

/** A case as it was last judged: when, and what the person was told. */
export interface JudgedCase {
  itemCode: string;
  eligibility: Pick<Eligibility, (typeof toldFields)[number]>;
  /** What the form asked, answered or not. */
  questionKeys: string[];
  /** Null for a case of before facts were kept. */
  basis: Basis | null;
}
