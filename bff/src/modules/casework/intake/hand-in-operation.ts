import type { handInOperationBody } from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import { OutsideError } from '../../../platform/outside';
import { openRows, problemAsSentence, submit, type CaseRecord, type StaffActor } from '../../applications';
import { assertReady, formChecked } from './hand-in';
import type { IntakeParts } from './intake-parts';

/** More are told when these are put right. */
const mostTold = 20;

/**
 * 收件完成 of what pays nothing: as any hand-in, and not without a last question to the ledger. Where the ledger is
 * silent, a person will look. @throws `intake.ledger-refuses` with everything that is in the way
 */
export async function handInOperation(
  parts: IntakeParts,
  actor: StaffActor,
  record: CaseRecord,
  { key, body }: { key: string; body: z.output<typeof handInOperationBody> },
): Promise<CaseRecord> {
  const begun = record.submission?.key === key;
  if (!begun) {
    await assertReady(parts, actor, record, 'submit', record.intake?.seen ?? {});
    await assertPossible(parts, record);
  }
  const formCheck = begun ? undefined : formChecked(parts, actor, record, body.formCheck);
  const { _id: caseId, userId } = record;
  const signature = { on: 'paper', before: actor, formCheck } as const;
  const consents = { dataUse: true, truthful: true, undertakings: true };
  return submit(parts, { userId, caseId, key, body: { version: body.version, consents }, signature });
}

async function assertPossible({ operations, sealer }: IntakeParts, record: CaseRecord): Promise<void> {
  const { operation } = record;
  if (operation === undefined) throw new AppError('case.action-not-allowed');
  const problems = await operations
    .problemsOf({ ...record, operation }, record.answers, openRows(record, sealer))
    .catch((error: unknown) => {
      if (error instanceof OutsideError) return [];
      throw error;
    });
  if (problems.length === 0) return;
  const told = problems.slice(0, mostTold).map(problemAsSentence);
  throw new AppError('intake.ledger-refuses', { fields: { list: told.join('；') } });
}
