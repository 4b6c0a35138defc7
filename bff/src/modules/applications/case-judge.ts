import type { Answers } from '@gjj/shared-types';
import type { Assessment, Assessor } from './assessment';
import type { CaseRecord } from './domain/case-record';
import type { OperationAssessor } from './operations/operation-assessor';
import type { Members } from './ports';

/** Judges a case, whatever it is about: a withdrawal by rules over facts, an operation by what the ledger says of it. */
export class CaseJudge {
  constructor(
    private readonly assessor: Pick<Assessor, 'assess'>,
    private readonly operations: Pick<OperationAssessor, 'assess'>,
    private readonly members: Pick<Members, 'getPerson'>,
  ) {}

  /** @param ownReservationFen see `Assessor.assess` */
  async judge(record: CaseRecord, answers: Answers, ownReservationFen = 0): Promise<Assessment> {
    const { operation } = record;
    if (operation !== undefined) return this.operations.assess({ ...record, operation }, answers);
    const person = await this.members.getPerson(record.userId);
    return this.assessor.assess({ ...record, caseId: record._id }, person, answers, ownReservationFen);
  }
}
