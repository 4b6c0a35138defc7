import { rulesOf, type Eligibility } from '@gjj/shared-types';
import { groundsOf, identityDoubts, mayApproveByMachine, type Basis, type CaseRecord } from '../applications';
import type { Judgement, PackedBasis } from './domain/judgement';

export interface Judged {
  eligibility: Eligibility;
  basis: Basis;
}

/** What a case was judged by; null for one that no rules judged, or of before facts were kept. */
export function judgedBy({ eligibility }: CaseRecord, basis: Basis | null): Judged | null {
  return eligibility === null || basis === null ? null : { eligibility, basis };
}

export function packedBasis(record: CaseRecord, { eligibility, basis }: Judged): PackedBasis {
  const { person, amountFen, itemCode } = record;
  return {
    itemCode,
    rulesVersion: rulesOf(eligibility).version,
    assessedAt: eligibility.assessedAt,
    facts: basis.facts as PackedBasis['facts'],
    answers: basis.answers,
    ...(basis.every && { every: basis.every }),
    amountFen,
    undertakings: undertakingsOf(record),
    identity: {
      documentKind: person.documentKind ?? 'resident-id',
      nameSure: person.nameUnsure !== true,
      doubts: identityDoubts(record).length,
    },
  };
}

const undertakingsOf = ({ undertakings = [] }: CaseRecord) => undertakings.length;

/** The result as it was kept, in the form in which it is worked out again. */
export function judgementOf(record: CaseRecord, { eligibility }: Judged): Judgement {
  const doubts = identityDoubts(record).length;
  const of = { amountFen: record.amountFen, doubts, undertakings: undertakingsOf(record) };
  const mayApprove = mayApproveByMachine(eligibility, of);
  const { facts, rule } = groundsOf(eligibility);
  return { eligibility, machine: { mayApprove, facts, rule } };
}
