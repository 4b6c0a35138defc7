import {
  agreementStateWords,
  dayInWords,
  flexibleTermsInWords,
  monthInWords,
  monthlyDepositOf,
  type FlexibleAgreement,
  type FlexibleDebit,
  type StaffAgreement,
} from '@gjj/shared-types';
import { arrearsFen, underWay, type MonthDebit } from './domain/agreement';
import { isDebiting, memberSteps } from './domain/decide';
import { changeFrom, plannedOn } from './domain/months';
import type { FlexibleOfficer } from './flexible-parts';
import type { AgreementRow } from './agreement-model';

const debitOf = ({ month, amountFen, state, at, reason, nextOn }: MonthDebit): FlexibleDebit => ({
  ...{ month, amountFen, state, reason, nextOn },
  at: at.toISOString(),
});

const debitsOf = ({ debits }: AgreementRow) =>
  debits.map(debitOf).toSorted((one, other) => other.month.localeCompare(one.month));

const linesOf = ({ timeline }: AgreementRow) =>
  timeline.map(({ at, words }) => ({ at: at.toISOString(), words })).toReversed();

function nextOf({ nextMonth, terms, state }: AgreementRow): FlexibleAgreement['next'] {
  if (nextMonth === null || state !== 'active') return null;
  const on = plannedOn(nextMonth, terms.dayOfMonth);
  return { month: nextMonth, on, amountFen: monthlyDepositOf(terms) };
}

/** What it is doing, in a sentence. */
function sentenceOf(row: AgreementRow): string {
  if (row.looking !== null) return row.looking.why;
  const debit = underWay(row);
  if (debit !== null) return `银行正在扣${monthInWords(debit.month)}的款`;
  const next = nextOf(row);
  return {
    joining: '正在公积金账上登记，一般一分钟',
    active: next === null ? '缴存中' : `下一次${dayInWords(next.on)}扣款`,
    paused: '您暂停了，不扣款；没有恢复以前一直这样',
    leaving: '正在停缴',
    left: '已停缴，账户封存，里面的钱照样结息',
    refused: `没有办成：${row.reason ?? ''}`,
  }[row.state];
}

export function presentAgreement(
  row: AgreementRow,
  { today, yearBegins }: { today: string; yearBegins: string },
): FlexibleAgreement {
  const { _id, version, state, terms, card, looking } = row;
  return {
    ...{ agreementId: _id as FlexibleAgreement['agreementId'], version, state, sentence: sentenceOf(row) },
    terms: { ...terms, cardId: card.cardId as FlexibleAgreement['terms']['cardId'] },
    ...{ monthlyFen: monthlyDepositOf(terms), bankName: card.bankName, cardLast4: card.last4 },
    ...{ next: nextOf(row), debits: debitsOf(row), arrearsFen: arrearsFen(row) },
    changeFrom: changeFrom(row.changedOn, today, yearBegins),
    looking: looking?.why ?? null,
    timeline: linesOf(row),
    allowedActions: isDebiting(row) ? [] : memberSteps(row),
  };
}

export function presentForStaff(row: AgreementRow, { mayHandle }: FlexibleOfficer): StaffAgreement {
  const { _id, version, nameMasked, state, terms, createdAt, looking } = row;
  return {
    ...{ agreementId: _id as StaffAgreement['agreementId'], version, memberNameMasked: nameMasked },
    ...{ stateWords: agreementStateWords[state].words, termsWords: flexibleTermsInWords(terms) },
    ...{ monthlyFen: monthlyDepositOf(terms), arrearsFen: arrearsFen(row), at: createdAt.toISOString() },
    looking: looking && { why: looking.why, since: looking.since.toISOString() },
    ...{ debits: debitsOf(row), timeline: linesOf(row) },
    allowedActions: looking !== null && mayHandle ? ['try-again'] : [],
  };
}
