import {
  agreementStateWords,
  dayInWords,
  dayOf,
  flexibleTermsInWords,
  monthInWords,
  monthlyDepositOf,
  yuan,
  type Day,
} from '@gjj/shared-types';
import {
  underWay,
  type Agreement,
  type AgreementChange,
  type AgreementOwes,
  type MonthDebit,
} from './agreement';
import { firstMonth, momentsOf, monthAfter, plannedOn, retryOn } from './months';

type Fields = Partial<Agreement>;
type Facts = AgreementOwes['facts'];

/** What a notice says beside its own words. */
export function factsOf(row: Agreement, debit: MonthDebit | null = null): Facts {
  const next = debit?.nextOn ?? (row.nextMonth && plannedOn(row.nextMonth, row.terms.dayOfMonth));
  return {
    itemName: '灵活就业缴存',
    stateTerm: agreementStateWords[row.state].words,
    agreed: flexibleTermsInWords(row.terms),
    cardLast4: row.card.last4,
    ...(next && { nextRun: dayInWords(next) }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(debit && { ofMonth: monthInWords(debit.month), amountFen: debit.amountFen }),
    ...(debit?.reason != null && { reason: debit.reason }),
  };
}

interface Step {
  set: Fields;
  words: string | null;
  now: Date;
  /** Which month a notice is about. */
  about?: MonthDebit;
  notice?: string;
  task?: string;
}

/** Officers are told when a person has to look; not again while one looks. */
const personCalled = (reason: string): AgreementOwes => ({
  ...{ kind: 'staff-notice', name: 'move-needs-person' },
  facts: { reason },
});

/** One step, with the next moment of its clock. */
export function stepOf(row: Agreement, { set, words, now, about, notice, task }: Step): AgreementChange {
  const timeline = words === null ? row.timeline : [...row.timeline, { at: now, words }];
  const after = { ...row, ...set, timeline };
  const owes: AgreementOwes[] = [
    ...(task === undefined
      ? []
      : [{ kind: 'task' as const, name: task, facts: { step: row.timeline.length } }]),
    ...(notice === undefined
      ? []
      : [{ kind: 'notice' as const, name: notice, facts: factsOf(after, about) }]),
    ...(set.looking == null || row.looking !== null ? [] : [personCalled(set.looking.why)]),
  ];
  return { set: { ...set, timeline, nextAt: momentsOf(after)[0]?.at ?? null }, owes };
}

const todayOf = (now: Date): Day => dayOf(now.toISOString());
const paidMonths = ({ debits }: Agreement) => debits.map(({ month }) => month);

/** @param lastMonth that the ledger has already, whoever paid it */
export function decideJoined(row: Agreement, lastMonth: string | null, now: Date): AgreementChange {
  const paid = lastMonth === null ? [] : [lastMonth];
  const nextMonth = firstMonth(todayOf(now), row.terms.dayOfMonth, paid);
  return stepOf(row, {
    set: { state: 'active', nextMonth },
    ...{ words: `登记好了，${flexibleTermsInWords(row.terms)}`, now, notice: 'flexible-joined' },
  });
}

export const decideNotJoined = (row: Agreement, reason: string, now: Date): AgreementChange =>
  stepOf(row, {
    set: { state: 'refused', reason },
    ...{ words: `没有办成：${reason}`, now, notice: 'flexible-refused' },
  });

const withDebit = (row: Agreement, debit: MonthDebit): MonthDebit[] =>
  row.debits.some(({ month }) => month === debit.month)
    ? row.debits.map((one) => (one.month === debit.month ? debit : one))
    : [...row.debits, debit];

/** The next month, or one that failed once more: one write, so that a month is never asked for twice. */
export function decideAsk(row: Agreement, again: MonthDebit | null, now: Date): AgreementChange {
  const debit: MonthDebit = again
    ? { ...again, state: 'asked', attempt: again.attempt + 1, at: now, reason: null, nextOn: null }
    : {
        ...{ month: row.nextMonth!, amountFen: monthlyDepositOf(row.terms) },
        ...{ state: 'asked', attempt: 1, at: now, reason: null, nextOn: null },
      };
  const set: Fields = {
    debits: withDebit(row, debit),
    ...(!again && { nextMonth: monthAfter(debit.month) }),
  };
  return stepOf(row, { set, words: null, now, task: 'debit' });
}

export function decideTaken(row: Agreement, debit: MonthDebit, now: Date): AgreementChange {
  const taken: MonthDebit = { ...debit, state: 'taken', at: now };
  const words = `${monthInWords(debit.month)}的 ${yuan(debit.amountFen)} 已从卡里扣下`;
  return stepOf(row, { set: { debits: withDebit(row, taken) }, words, now, task: 'enter' });
}

export function decidePaid(row: Agreement, debit: MonthDebit, now: Date): AgreementChange {
  const paid: MonthDebit = { ...debit, state: 'paid', at: now };
  const words = `${monthInWords(debit.month)}的 ${yuan(debit.amountFen)} 已进您的账户`;
  const set: Fields = { debits: withDebit(row, paid), looking: null };
  return stepOf(row, { set, words, now, about: paid, notice: 'flexible-paid' });
}

/** The bank took nothing: tried again on a day of the profile, or missed for good unless the member pays it. */
export function decideFailed(
  row: Agreement,
  debit: MonthDebit,
  { reason, retryAfterDays }: { reason: string; retryAfterDays: readonly number[] },
  now: Date,
): AgreementChange {
  const nextOn = row.state === 'active' ? retryOn(todayOf(now), debit.attempt, retryAfterDays) : null;
  const failed: MonthDebit = {
    ...debit,
    state: nextOn === null ? 'missed' : 'failed',
    at: now,
    reason,
    nextOn,
  };
  const set: Fields = { debits: withDebit(row, failed) };
  const words = `${monthInWords(debit.month)}没有扣成：${reason}`;
  const notice = nextOn === null ? 'flexible-missed' : 'flexible-failed';
  return stepOf(row, { set, words, now, about: failed, notice });
}

/** Money was taken, or the ledger was to change, and it will not: a person looks. */
export const decideLooking = (row: Agreement, why: string, now: Date): AgreementChange =>
  stepOf(row, { set: { looking: { why, since: now } }, words: why, now });

/** What failed and would be tried again is not, once it is paused or left. */
const missedNow = ({ debits }: Agreement): MonthDebit[] =>
  debits.map((one) => (one.state === 'failed' ? { ...one, state: 'missed', nextOn: null } : one));

export type MemberStep = 'pause' | 'resume' | 'leave' | 'pay-arrears';

export const decideLeft = (row: Agreement, words: string, now: Date): AgreementChange =>
  stepOf(row, {
    set: { state: 'left', nextMonth: null, debits: missedNow(row), looking: null },
    ...{ words, now, notice: 'flexible-left' },
  });

/** What its member may do now. */
export function memberSteps(row: Agreement): (MemberStep | 'change')[] {
  const { state, debits } = row;
  const missed: MemberStep[] = debits.some((one) => one.state === 'missed') ? ['pay-arrears'] : [];
  if (state === 'active') return ['change', 'pause', 'leave', ...missed];
  return state === 'paused' ? ['change', 'resume', 'leave', ...missed] : [];
}

/** A step of the member's; null where it may not be taken. */
export function decideStep(row: Agreement, step: MemberStep, now: Date): AgreementChange | null {
  if (!memberSteps(row).includes(step)) return null;
  const today = todayOf(now);
  if (step === 'pause')
    return stepOf(row, {
      set: { state: 'paused', nextMonth: null, debits: missedNow(row) },
      ...{ words: '您暂停了缴存', now, notice: 'flexible-paused' },
    });
  if (step === 'resume')
    return stepOf(row, {
      set: { state: 'active', nextMonth: firstMonth(today, row.terms.dayOfMonth, paidMonths(row)) },
      ...{ words: '您恢复了缴存', now, notice: 'flexible-resumed' },
    });
  if (step === 'leave')
    return stepOf(row, {
      set: { state: 'leaving', nextMonth: null, debits: missedNow(row) },
      ...{ words: '您申请停缴', now, task: 'leave' },
    });
  return payArrears(row, now);
}

/** The oldest month that is missing is taken at once, the others after it. */
function payArrears(row: Agreement, now: Date): AgreementChange {
  const nextOn = todayOf(now);
  const debits = row.debits.map((one) =>
    one.state === 'missed' ? { ...one, state: 'failed' as const, nextOn } : one,
  );
  const [first] = debits
    .filter(({ state }) => state === 'failed')
    .toSorted((one, other) => one.month.localeCompare(other.month));
  const timeline = [...row.timeline, { at: now, words: '您补缴欠缴的月份' }];
  return decideAsk({ ...row, debits, timeline }, first!, now);
}

/** Is a debit at the bank or on its way into the account? Then neither terms nor account may change under it. */
export const isDebiting = (row: Agreement): boolean => underWay(row) !== null;
