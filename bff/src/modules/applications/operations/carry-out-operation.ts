import { yuan, type CheckView } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import type { DoneOperation, OperationProblem, UnitLedger } from '../../accounts';
import { fillWords, type TakenIn } from '../../catalogue';
import type { CaseDesk } from '../case-desk';
import { systemActor } from '../domain/actors';
import type { CaseOperation } from '../domain/case-operation';
import type { CaseRecord } from '../domain/case-record';
import { noticeFacts } from '../notice-facts';
import { openRows, operationOf } from './operation-of';
import { problemAsSentence, problemInWords } from './problem-words';

export interface CarryOutParts {
  desk: CaseDesk;
  unitLedger: UnitLedger;
  sealer: Sealer;
}

/**
 * What an approval owes that pays nothing: the ledger changes its books, under the case's id, so that a repeat after a
 * lost answer does nothing. Where the ledger will not, nothing was changed: the decision is taken back and a person
 * looks. Throws OutsideError: it is tried again later.
 */
export async function carryOutOperation(parts: CarryOutParts, caseId: string): Promise<void> {
  const { desk, unitLedger, sealer } = parts;
  const record = await desk.get(caseId);
  const { operation } = record;
  if (record.state !== 'approved' || operation === undefined) return;
  const rows = openRows(record, sealer);
  const answer = await unitLedger.carryOut(
    caseId,
    operationOf({ ...record, operation }, record.answers, rows, sealer),
  );
  if (answer.ok) return finish(desk, record, operation, answer.done);
  const refusal = refusalOf(answer.problems, rows, record);
  await desk.actIfPossible(caseId, {
    action: 'send-back',
    actor: systemActor,
    set: ({ checks }) => ({
      decision: null,
      owner: null,
      operation: { ...operation, refusal },
      checks: [...checks.filter(({ key }) => key !== refused), refusalCheck(refusal, desk.now)],
    }),
  });
}

async function finish(
  desk: CaseDesk,
  record: CaseRecord,
  operation: CaseOperation,
  { doneAt, unitNo, people, amountFen }: DoneOperation,
): Promise<void> {
  const words = doneInWords(desk.catalogueOf(record).takenIn(record.itemCode), { people, amountFen });
  await desk.actIfPossible(record._id, {
    action: 'carry-out',
    actor: systemActor,
    set: ({ unit }) => ({
      operation: {
        ...operation,
        refusal: null,
        result: { doneAt: new Date(doneAt), people, amountFen, words },
      },
      ...(unit && { unit: { ...unit, unitNo } }),
    }),
    facts: (current) => noticeFacts(current, 'closed', { doneWords: words }),
  });
}

function doneInWords(
  takenIn: TakenIn | null,
  { people, amountFen }: Pick<DoneOperation, 'people' | 'amountFen'>,
): string {
  const words: Record<string, string> = { people: String(people), amount: yuan(amountFen) };
  return fillWords(takenIn?.carriedOut ?? '公积金账上已登记', (name) => words[name] ?? '');
}

function refusalOf(
  problems: readonly OperationProblem[],
  rows: ReturnType<typeof openRows>,
  of: Pick<CaseRecord, 'unit'>,
): string[] {
  const words = problems.map((problem) => problemAsSentence(problemInWords(problem, rows, of)));
  return words.length > 0 ? words : ['公积金账没有说明原因'];
}

const refused = 'ledger-refusal';

function refusalCheck(refusal: readonly string[], now: Date): CheckView {
  const words = `公积金账没有登记：${refusal.join('；')}`;
  return {
    key: refused,
    label: '公积金账登记',
    result: 'no',
    words,
    source: '核心业务系统',
    observedAt: now.toISOString(),
  };
}
