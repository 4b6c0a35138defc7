import { dayInWords, type MemberCase } from '@gjj/shared-types';

/** "11月25日（周三）前答复您": the promise on the receipt; null while no decision is due. */
export function answerByWords(found: MemberCase, today: string): string | null {
  const dueOn = found.clock?.dueOn ?? null;
  if (dueOn === null) return null;
  if (found.clock?.name === 'acceptance') return `${dayInWords(dueOn, today)}前告诉您是否受理`;
  if (found.clock?.name === 'decision') return `${dayInWords(dueOn, today)}前答复您`;
  return null;
}

/** What happens next, in three lines. */
export function nextLines(found: MemberCase): string[] {
  const card = found.cardLast4 === null ? '您的银行卡' : `您尾号 ${found.cardLast4} 的银行卡`;
  if (found.state === 'closed' || found.state === 'paid')
    return ['已同意您的提取申请', `钱已付到${card}`, '您不用再做什么'];
  const decided = ['approved', 'paying', 'pay-unknown'].includes(found.state);
  if (decided) return ['已同意您的提取申请', `钱正付到${card}，一般当天到账`, '到账后会发消息告诉您'];
  return [
    '工作人员核对材料；缺什么，会一次全部告诉您',
    '审核同意后，不用再跑，也不用再申请',
    `钱付到${card}，到账后发消息告诉您`,
  ];
}
