import { timeInWords, type CaseState, type PaymentHoldView } from '@gjj/shared-types';
import type { CaseRecord } from './domain/case-record';

/** Only while money is still to begin to move. */
const waiting: readonly CaseState[] = ['approved', 'paying'];

/** 账户锁、静置, as long as they hold money; null: they hold none. */
export function presentHold({
  state,
  paymentHold,
}: Pick<CaseRecord, 'state' | 'paymentHold'>): PaymentHoldView | null {
  if (paymentHold === undefined || !waiting.includes(state)) return null;
  const { why, since, until } = paymentHold;
  return { why, since: since.toISOString(), until: until && until.toISOString() };
}

/** In the place of what the state would say, which promises the money at once; null: that is right. */
export function heldSentence(record: Pick<CaseRecord, 'state' | 'paymentHold'>): string | null {
  const hold = presentHold(record);
  if (hold === null) return null;
  if (hold.why === 'locked') return '已同意提取。您的账户锁着，钱先不付';
  return `已同意提取。银行卡是新加的，${hold.until === null ? '过一段时间' : timeInWords(hold.until)}起付`;
}
