import { createHash } from 'node:crypto';
import type { OwedEntry } from '../../../platform/owing';
import type { OperationProblem, UnitOperation } from '../../accounts';
import { isOver, underWay, type AgreementChange, type MonthDebit } from '../domain/agreement';
import {
  decideAsk,
  decideFailed,
  decideJoined,
  decideLeft,
  decideLooking,
  decideNotJoined,
  decidePaid,
  decideTaken,
} from '../domain/decide';
import { momentsOf } from '../domain/months';
import type { FlexibleParts } from '../flexible-parts';
import type { AgreementRow } from '../agreement-model';

/** While the bank has not said how a debit ended. */
const lookAgainMs = 5_000;

const tasks: Readonly<
  Record<string, (parts: FlexibleParts, row: AgreementRow, entry: OwedEntry) => Promise<Date | void>>
> = { join, debit, enter, set, leave };

/** Owed work of an agreement, by name; each may run twice, be killed anywhere, and is decided on the row as it is. */
export async function carryOut(
  parts: FlexibleParts,
  { _id }: AgreementRow,
  entry: OwedEntry,
): Promise<Date | void> {
  const row = await parts.agreements.find(_id);
  const task = tasks[entry.name];
  if (task === undefined) throw new Error(`an agreement owes no ${entry.name}`);
  if (row !== null) return task(parts, row, entry);
}

/** Done, or to be decided again on what somebody changed meanwhile. */
async function commit(
  parts: FlexibleParts,
  row: AgreementRow,
  change: AgreementChange,
): Promise<Date | void> {
  const now = parts.clock.now();
  if ((await parts.agreements.commit(row, change, now)) === null) return now;
}

/** The ledger's own codes, in words that the member reads. */
const problemWords: Readonly<Record<string, string>> = {
  'account-active': '您的公积金已经由单位在缴存',
  'account-frozen': '您的账户有限制',
  'name-differs': '证件上的姓名和公积金账上登记的不一样，请先更正',
  'not-flexible': '您的账户已经不是灵活就业账户',
  'account-sealed': '您的账户已经封存',
  'month-paid': '这个月已经缴过',
};
const whyIn = (problems: readonly OperationProblem[]) =>
  problemWords[problems[0]?.code ?? ''] ?? '公积金账上登记不了，请拨打热线问一问';

/** Done, or why not: asked about under our id first, so that a lost answer changes nothing twice. */
async function inLedger(
  parts: FlexibleParts,
  row: AgreementRow,
  { id, ...operation }: Pick<UnitOperation, 'kind' | 'details'> & { id: string },
): Promise<readonly OperationProblem[] | null> {
  const operationId = `${row._id}:${id}`;
  if ((await parts.unitLedger.findOperation(operationId)) !== null) return null;
  const { name, document } = await parts.members.getPerson(row.userId);
  const rows = [{ name, document: { kind: document.kind, number: document.number } }];
  const answer = await parts.unitLedger.carryOut(operationId, { ...operation, creditCode: null, rows });
  return answer.ok ? null : answer.problems;
}

/** The account in which somebody deposits for themselves, as the ledger has it now; undefined: there is none. */
async function ownAccount({ getMember }: FlexibleParts, { memberNo }: AgreementRow) {
  const { member, stale } = await getMember(memberNo);
  if (stale) throw new Error('the ledger does not answer');
  return member.accounts.find(({ flexible, status }) => flexible && status === 'active');
}

/** An account of one's own is opened, or goes on; whoever was registered at a window has it already. */
async function join(parts: FlexibleParts, row: AgreementRow): Promise<Date | void> {
  if (row.state !== 'joining') return;
  const { baseFen, percent } = row.terms;
  const known = await ownAccount(parts, row);
  const problems =
    known === undefined
      ? await inLedger(parts, row, {
          ...{ id: 'join', kind: 'register-flexible' },
          details: { baseFen, percent, districtCode: row.districtCode },
        })
      : await inLedger(parts, row, { id: 'begin', kind: 'set-flexible', details: { baseFen, percent } });
  const now = parts.clock.now();
  if (problems !== null) return commit(parts, row, decideNotJoined(row, whyIn(problems), now));
  return commit(parts, row, decideJoined(row, known?.lastDepositMonth ?? null, now));
}

/** Each try of a month has an id of its own, made from what is written: killed anywhere, it is the same again. */
export function debitIdOf({ _id }: Pick<AgreementRow, '_id'>, { month, attempt }: MonthDebit): string {
  return createHash('sha256').update(`${_id} ${month} ${attempt}`).digest('hex').slice(0, 32);
}

/** The bank is asked by our id before it is told anything: one debit, however often a worker is killed. */
async function debit(parts: FlexibleParts, row: AgreementRow): Promise<Date | void> {
  const month = underWay(row);
  if (month?.state !== 'asked') return;
  const debitId = debitIdOf(row, month);
  const standing = (await parts.bank.findDebit(debitId)) ?? (await instruct(parts, row, month, debitId));
  const now = parts.clock.now();
  if (standing.status === 'processing') return new Date(now.getTime() + lookAgainMs);
  if (standing.status === 'debited') return commit(parts, row, decideTaken(row, month, now));
  return commit(parts, row, failed(parts, row, month, standing.failureReason ?? '银行没有说明原因'));
}

function failed(parts: FlexibleParts, row: AgreementRow, month: MonthDebit, reason: string): AgreementChange {
  const { retryAfterDays = [] } = parts.centres.of(row.centreCode).moves.flexible ?? {};
  return decideFailed(row, month, { reason, retryAfterDays }, parts.clock.now());
}

async function instruct(
  parts: FlexibleParts,
  row: AgreementRow,
  { month, amountFen }: MonthDebit,
  debitId: string,
) {
  const [card, { name }] = await Promise.all([
    parts.members.findCard(row.userId, row.card.cardId),
    parts.members.getPerson(row.userId),
  ]);
  if (card === null) return { status: 'failed' as const, failureReason: '约定的银行卡已经删掉' };
  return parts.bank.debit({
    ...{ debitId, amountFen, payerName: card.holderName ?? name },
    ...{ cardNumber: card.number, remark: `住房公积金 ${month}` },
  });
}

async function enter(parts: FlexibleParts, row: AgreementRow): Promise<Date | void> {
  const month = underWay(row);
  if (month?.state !== 'taken') return;
  const problems = await inLedger(parts, row, {
    ...{ id: `deposit:${month.month}`, kind: 'deposit-flexible' },
    details: { month: month.month, amountFen: month.amountFen },
  });
  const now = parts.clock.now();
  if (problems === null) return commit(parts, row, decidePaid(row, month, now));
  const why = `${month.month} 的钱已经扣下，账上记不进去：${whyIn(problems)}，工作人员正在处理`;
  return commit(parts, row, decideLooking(row, why, now));
}

async function set(parts: FlexibleParts, row: AgreementRow, { facts }: OwedEntry): Promise<Date | void> {
  if (isOver(row)) return;
  const { baseFen, percent } = row.terms;
  const id = `set:${String(facts['step'])}`;
  const problems = await inLedger(parts, row, { id, kind: 'set-flexible', details: { baseFen, percent } });
  if (problems === null) return;
  const why = `账上没有改成新的基数和比例：${whyIn(problems)}，工作人员正在处理`;
  return commit(parts, row, decideLooking(row, why, parts.clock.now()));
}

async function leave(parts: FlexibleParts, row: AgreementRow): Promise<Date | void> {
  if (row.state !== 'leaving') return;
  const details = { reason: '本人停缴' };
  const problems = await inLedger(parts, row, { id: 'leave', kind: 'end-flexible', details });
  // Not theirs to seal any more, or sealed already: either way nothing is taken from now on.
  const isEnded = problems === null || ['not-flexible', 'account-sealed'].includes(problems[0]?.code ?? '');
  const now = parts.clock.now();
  if (isEnded) return commit(parts, row, decideLeft(row, '已停缴，账户封存', now));
  return commit(parts, row, decideLooking(row, `没有停成：${whyIn(problems)}，工作人员正在处理`, now));
}

/** What the clock wants, one thing at a time; nothing is taken for an account that is not theirs to fill any more. */
export async function tend(parts: FlexibleParts, { _id }: AgreementRow): Promise<void> {
  const row = await parts.agreements.find(_id);
  const now = parts.clock.now();
  const due = row === null ? undefined : momentsOf(row)[0];
  if (row === null || due === undefined || due.at > now) return;
  const isTheirs = (await ownAccount(parts, row)) !== undefined;
  const again = due.kind === 'again' ? due.debit : null;
  const change = isTheirs ? decideAsk(row, again, now) : decideLeft(row, over, now);
  await parts.agreements.commit(row, change, now);
}

const over = '您的账户已经不再由您自己缴存，自动停缴，不再扣款';
