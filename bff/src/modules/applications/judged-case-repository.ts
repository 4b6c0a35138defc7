import mongoose from 'mongoose';
import type { Sealer } from '../../platform/sealing';
import type { CaseRepository } from './case-repository';
import type { CaseRecord } from './domain/case-record';
import { toldFields, type Basis, type JudgedCase } from './judged-case';

type Stored = Pick<CaseRecord, 'basis'> & Omit<JudgedCase, 'basis'>;

/** No more than is needed: there are thousands of cases, and a case is large. */
const projection = Object.fromEntries(
  ['itemCode', 'questionKeys', 'basis', ...toldFields.map((field) => `eligibility.${field}`)].map((path) => [
    path,
    1,
  ]),
);

/** The centre's cases that were handed in, newest first; one by one, so that memory stays small. */
export async function* judgedCases(
  { model }: CaseRepository,
  open: Sealer['open'],
  centreCode: string,
  limit: number,
): AsyncGenerator<JudgedCase> {
  const there = mongoose.trusted({ $ne: null });
  const cases = model
    // What the ledger's word decided, no rules can judge again.
    .find({ centreCode, submittedAt: there, eligibility: there, operation: null }, projection)
    .sort({ submittedAt: -1, _id: -1 })
    .limit(limit)
    .lean<Stored[]>()
    .cursor({ batchSize: 500 });
  for await (const { basis, ...rest } of cases)
    yield { ...rest, basis: basis === undefined ? null : (JSON.parse(open(basis)) as Basis) };
}
