import {
  dayOf,
  dayOnPaper,
  dayWithYear,
  groupLetterNumber,
  groupReceiptNumber,
  rangeInWords,
  staffRoleWords,
  stateWordsOf,
  yuan,
  yuanInFull,
  type ClockName,
  type LetterWord,
} from '@gjj/shared-types';
import { matterOf } from './case-operation';
import type { CasePayment } from './case-record';
import { currentSpecialCheck, groundsOf, otherSum, type LetterGrounds } from './letter-grounds';
import type { LetterSource } from './letter-source';
import { currentPayments } from './payment-instruction';
import { currentRevocation } from './revocation';

type Known = string | null;

/** Every word of the vocabulary, from the case as the step leaves it; null: it is not known, or not so. */
export function letterWordsOf(source: LetterSource & { number: string }): Record<LetterWord, () => Known> {
  return {
    ...headOf(source),
    ...handInOf(source),
    ...decisionOf(source),
    ...moneyOf(source),
    ...laterOf(source),
  };
}

const paperDay = (at: Date | null) => (at === null ? null : dayOnPaper(dayOf(at.toISOString())));

/** Who, what, when, by whom. */
function headOf(source: LetterSource & { number: string }) {
  const { record, number, now } = source;
  return {
    to: () => addressee(source),
    you: () => (record.unit === undefined ? '您' : '贵单位'),
    item: () => record.itemName,
    receiptNumber: () => record.receiptNumber && groupReceiptNumber(record.receiptNumber),
    submittedOn: () => paperDay(record.submittedAt),
    number: () => groupLetterNumber(number),
    issuedOn: () => paperDay(now),
    issuedBy: () => officeOf(source),
    // The centre's own words; whoever makes the letter has them.
    centre: () => null,
    hotline: () => null,
  } satisfies Partial<Record<LetterWord, () => Known>>;
}

function addressee({ record: { person, unit, inheritance } }: LetterSource): string {
  if (unit !== undefined) return unit.name;
  return inheritance === undefined ? person.nameMasked : `${person.nameMasked}的继承人`;
}

/** The office, never a name: the level that decided where there are several, else the officer's role. */
function officeOf({ name, actor, record: { approvalLevels = [] } }: LetterSource): Known {
  if (actor.kind !== 'staff') return null;
  const last = approvalLevels.length > 1 ? approvalLevels.at(-1) : undefined;
  return name === 'approval' && last !== undefined ? last : `${staffRoleWords[actor.role]}岗位`;
}

function handInOf({ record, facts, from, name }: LetterSource) {
  const { amountFen, card, inheritance, correction } = record;
  return {
    requested: () => (amountFen === null ? null : yuan(amountFen)),
    card: () => card && `${card.bankName} 尾号 ${card.last4}`,
    heirs: () => (inheritance === undefined ? null : `${inheritance.heirs.length} 位继承人`),
    window: () => told(facts['windowName']),
    actedBy: () => told(facts['actedBy']),
    again: () => (name === 'receipt' && from === 'correction' ? '补正后再次收件' : null),
    correctionCount: () => correction && String(correction.items.length),
    answerBy: () => endOf(record.clock, 'acceptance'),
    correctBy: () => endOf(record.clock, 'correction'),
    decideBy: () => endOf(record.clock, 'decision'),
  } satisfies Partial<Record<LetterWord, () => Known>>;
}

/** The day on which a running clock ends, or the days between which it must while holidays are not published. */
function endOf(clock: LetterSource['record']['clock'], name: ClockName): Known {
  if (clock?.name !== name) return null;
  if (clock.dueOn !== null) return dayWithYear(clock.dueOn);
  return clock.dueBetween ? rangeInWords(clock.dueBetween, '') : null;
}

const told = (fact: string | number | boolean | undefined): Known =>
  typeof fact === 'string' && fact !== '' ? fact : null;

function decisionOf(source: LetterSource) {
  const { record, facts, action, from } = source;
  const { decision, itemName } = record;
  const grounds = groundsOf(source) ?? firstGrounds(source);
  return {
    facts: () => grounds.facts ?? null,
    rule: () => grounds.rule ?? null,
    reason: () => grounds.reason ?? null,
    opinion: () => decision?.reason ?? null,
    remedies: () => grounds.remedies ?? null,
    competentBody: () => told(facts['competentBody']) ?? decision?.competentBody ?? null,
    howToFix: () => told(facts['howToFix']),
    rulesVersion: () => decision?.rulesVersion ?? null,
    machine: () => (action.endsWith('-by-machine') ? '系统按公布的规则自动作出' : null),
    accepted: () => (action === 'deem-accepted' ? null : '决定受理'),
    deemed: () => (action === 'deem-accepted' ? '视为受理' : null),
    books: () => (matterOf(record) === 'books' ? itemName : null),
    withdrawnFrom: () => stateWordsOf(from, matterOf(record)).term,
    outcome: () => told(facts['outcome']),
  } satisfies Partial<Record<LetterWord, () => Known>>;
}

/** What the step's notice says, else the decision. */
function firstGrounds({ record: { decision }, facts }: LetterSource): LetterGrounds {
  const byRules = decision?.rulesVersion ? `中心公布的办理规则（版本 ${decision.rulesVersion}）` : null;
  return {
    facts: told(facts['foundFacts']) ?? decision?.facts ?? null,
    rule: told(facts['rule']) ?? decision?.rule ?? byRules,
    reason: told(facts['reason']) ?? decision?.reason ?? null,
    remedies: told(facts['remedies']) ?? decision?.remedies ?? null,
  };
}

function moneyOf(source: LetterSource) {
  const { record } = source;
  const sumFen = letterSum(source);
  const lessFen = (record.amountFen ?? 0) - (sumFen ?? 0);
  const paid = paidNow(source);
  const [only] = paid.length === 1 ? paid : [];
  const loan = only?.toLoan === true ? `${only.bankName}（尾号 ${only.cardLast4}）` : null;
  return {
    sum: () => (sumFen === null ? null : yuan(sumFen)),
    sumInFull: () => (sumFen === null ? null : yuanInFull(sumFen)),
    less: () => (sumFen === null || lessFen <= 0 ? null : yuan(lessFen)),
    paidOn: () => paperDay(paid.at(-1)?.settledAt ?? null),
    bank: () => (loan === null ? (only?.bankName ?? null) : null),
    cardLast4: () => (loan === null ? (only?.cardLast4 ?? null) : null),
    paidByBank: () => (loan === null ? '银行已经付款' : null),
    loan: () => loan,
    bankReference: () => paid.flatMap(({ bankReference }) => bankReference ?? []).join('、') || null,
    done: () => record.operation?.result?.words ?? null,
    accountClosed: () => (record.closesAccount ? '账户已销户' : null),
  } satisfies Partial<Record<LetterWord, () => Known>>;
}

/** What the letter says of money: what was paid, else what was decided; nothing where the case pays nothing. */
export function letterSum(source: LetterSource): number | null {
  const { record, name } = source;
  const other = otherSum(source);
  if (other !== undefined) return other;
  if (name === 'payment') return paidNow(source).reduce((sum, { amountFen }) => sum + amountFen, 0);
  return record.decision?.amountFen ?? null;
}

function paidNow({ record }: LetterSource): CasePayment[] {
  return currentPayments(record).filter(({ outcome }) => outcome === 'paid');
}

/** Of special checks and revocations, from what the case keeps of them. */
function laterOf({ record, facts }: LetterSource) {
  const special = currentSpecialCheck(record);
  const end = currentRevocation(record)?.end;
  return {
    checking: () => special?.checking ?? null,
    checkedWith: () => special?.checkedWith ?? null,
    expectedOn: () => special && dayWithYear(special.expectedOn),
    found: () => special?.found?.words ?? null,
    hearBy: () => endOf(record.clock, 'hearing'),
    answer: () => end?.answer ?? null,
    repayBy: () => endOf(record.clock, 'repayment'),
    repayTo: () => told(facts['repayTo']),
    ban: () => told(facts['banWords']),
    banUntil: () => (end?.ban ? dayOnPaper(end.ban.until) : null),
  } satisfies Partial<Record<LetterWord, () => Known>>;
}
