import type { StandingAmount, StandingTerms } from './standing-orders';
import { yuan } from './wording';

/** Where a card's bank is named, what stands there of a loan. */
export const fundLoanName = '公积金贷款';

/** Where the money goes: to a card, or straight to the loan. */
export function standingGoalInWords(of: { toLoan: boolean; bankName: string; cardLast4: string }): string {
  const digits = `尾号 ${of.cardLast4}`;
  return of.toLoan ? `直接冲还${of.bankName}（${digits}）` : `付到${of.bankName} ${digits}`;
}

/** 每月 10 日, 每年 3 月最后一天. */
export function standingWhenInWords({
  every,
  month,
  dayOfMonth,
}: Pick<StandingTerms, 'every' | 'month' | 'dayOfMonth'>): string {
  const date = dayOfMonth === 31 ? '最后一天' : `${dayOfMonth} 日`;
  return every === 'month' ? `每月 ${date}` : `每年 ${month} 月 ${date}`;
}

export function standingAmountInWords(amount: StandingAmount): string {
  if (amount.kind === 'fixed') return `每次不超过 ${yuan(amount.mostFen)}`;
  return amount.kind === 'most' ? '每次按当天的规定能提多少提多少' : '每次提当期应还的贷款本息';
}

type Changed = Pick<StandingTerms, 'cardId' | 'endOn'> & { amount: StandingAmount };

function sameAmount(one: StandingAmount, other: StandingAmount): boolean {
  if (one.kind !== 'fixed' || other.kind !== 'fixed') return one.kind === other.kind;
  return one.mostFen === other.mostFen;
}

/** Where other money may go, to another card, or for longer, it is signed for again; another day or an earlier end is not. */
export function standingNeedsSignature(before: Changed, after: Changed): boolean {
  return (
    before.cardId !== after.cardId || after.endOn > before.endOn || !sameAmount(before.amount, after.amount)
  );
}
