import { AppError } from '../../../platform/errors';
import type { Sealer } from '../../../platform/sealing';
import { conflict, type CaseDesk } from '../case-desk';
import type { ListRow } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';
import type { OperationAssessor } from '../operations/operation-assessor';
import { sealRows } from '../operations/operation-of';

export interface TakeListParts {
  desk: CaseDesk;
  sealer: Sealer;
  operations: OperationAssessor;
}

interface TakeListInput {
  rows: readonly ListRow[];
  version: number;
}

/** Keeps a list that is right from end to end; another takes the place of the one before. */
export async function takeList(
  { desk, sealer, operations }: TakeListParts,
  record: CaseRecord,
  { rows, version }: TakeListInput,
): Promise<CaseRecord> {
  const { operation } = record;
  if (operation === undefined) throw new AppError('intake.no-list');
  if (record.version !== version) throw conflict(record);
  const list = { rows: sealRows(rows, sealer), count: rows.length, takenAt: desk.now };
  const assessment = await operations.assess({ ...record, operation, list }, record.answers);
  return desk.commitOrConflict(record, { list, ...assessment });
}
