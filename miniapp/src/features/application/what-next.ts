import { dayInWords, rangeInWords, type MemberCase } from '@gjj/shared-types';

/** "11月25日（周三）前答复您": the promise on the receipt; null while no decision is due. */
export function answerByWords(found: MemberCase, today: string): string | null {
  if (isWithMachine(found)) return '正在自动核对，一般几秒钟就有结果';
  const { clock } = found;
  if (clock?.name !== 'acceptance' && clock?.name !== 'decision') return null;
  const what = clock.name === 'acceptance' ? '告诉您是否受理' : '答复您';
  if (clock.dueOn !== null) return `${dayInWords(clock.dueOn, today)}前${what}`;
  return clock.dueBetween
    ? `最晚${what}的日子在${rangeInWords(clock.dueBetween, today)}`
    : `${what}的期限按工作日算，放假安排公布后确定`;
}

/** Handed in with every answer a yes: the machine is deciding at this moment. */
function isWithMachine({ state, eligibility }: MemberCase): boolean {
  const undecided = state === 'received' || state === 'accepted';
  return undecided && eligibility?.automatic === true && eligibility.verdict === 'yes';
}

/** What happens next, in three lines. */
export function nextLines(found: MemberCase): string[] {
  const card = found.cardLast4 === null ? '您的银行卡' : `您尾号 ${found.cardLast4} 的银行卡`;
  if (found.state === 'closed' || found.state === 'paid')
    return ['已同意您的提取申请', `钱已付到${card}`, '您不用再做什么'];
  const decided = ['approved', 'paying', 'pay-unknown'].includes(found.state);
  if (decided) return ['已同意您的提取申请', `钱正付到${card}，一般当天到账`, '到账后会发消息告诉您'];
  if (isWithMachine(found))
    return [
      '系统正在自动核对，不用等人',
      `核对通过，钱就付到${card}`,
      '有一项对不上的，会转给工作人员，不会直接拒绝',
    ];
  return [
    '工作人员核对材料；缺什么，会一次全部告诉您',
    '审核同意后，不用再跑，也不用再申请',
    `钱付到${card}，到账后发消息告诉您`,
  ];
}
