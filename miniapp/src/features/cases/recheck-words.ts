import { dayInWords, rangeInWords, yuan, type MemberCase } from '@gjj/shared-types';

type Recheck = MemberCase['rechecks'][number];

/** Until when a recheck may be asked for, in words; null where it may not. */
export function recheckByInWords({ recheckBy }: Pick<MemberCase, 'recheckBy'>, today: string): string | null {
  if (recheckBy === null) return null;
  if (recheckBy.dueOn !== null) return `${dayInWords(recheckBy.dueOn, today)}前都可以申请`;
  return recheckBy.dueBetween === null ? null : `最晚在${rangeInWords(recheckBy.dueBetween, today)}`;
}

/** What came of a recheck, in one sentence. */
export function resultInWords({ about, result }: Recheck): string {
  if (result === null) return '正在由没有经手过的工作人员重新核对';
  if (result.outcome === 'upheld') return '原来的决定不变';
  if (result.outcome === 'restored') return '撤销不再有效，您不用退钱';
  const sum = result.amountFen === null ? '' : `，一共 ${yuan(result.amountFen)}`;
  return about === 'payment' ? `提高了金额${sum}` : `改为同意提取${sum}`;
}
