import { dayInWords, passedOnWords, timeInWords, type CorrectionPassOn } from '@gjj/shared-types';

/** 鼓楼收件员 11月26日 10:20已转告职工（打了电话）. */
export function passOnInWords({ dueOn, overdue, passedOn }: CorrectionPassOn): string {
  if (passedOn !== null)
    return `${passedOn.by} ${timeInWords(passedOn.at)}已转告职工（${passedOnWords[passedOn.how]}）`;
  if (dueOn === null) return '窗口还没有转告';
  return overdue ? `窗口还没有转告，${dayInWords(dueOn)}已到期` : `窗口在${dayInWords(dueOn)}以前转告`;
}
