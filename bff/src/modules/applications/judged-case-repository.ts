import mongoose from 'mongoose';
import type { Sealer } from '../../platform/sealing';
import type { CaseRepository } from './case-repository';
import type { CaseRecord } from './domain/case-record';
import type { Basis, JudgedCase } from './judged-case';

/** The centre's cases that were handed in, newest first; one by one, so that memory stays small. */
export async function* judgedCases(
  { model }: CaseRepository,
  open: Sealer['open'],
  centreCode: string,
  limit: number,
): AsyncGenerator<JudgedCase> {
  const handedIn = mongoose.trusted({ $ne: null });
  const cases = model
    .find({ centreCode, submittedAt: handedIn }, { itemCode: 1, eligibility: 1, questionKeys: 1, basis: 1 })
    .sort({ submittedAt: -1, _id: -1 })
    .limit(limit)
    .lean<Pick<CaseRecord, 'itemCode' | 'eligibility' | 'questionKeys' | 'basis'>[]>()
    .cursor({ batchSize: 500 });
  for await (const { eligibility, basis, ...rest } of cases) {
    if (eligibility === null) continue;
    const opened = basis === undefined ? null : (JSON.parse(open(basis)) as Basis);
    yield { ...rest, eligibility, basis: opened };
  }
}
