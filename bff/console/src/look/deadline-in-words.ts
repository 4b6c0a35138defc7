import { dayInWords, rangeInWords, type DayRange } from '@gjj/shared-types';

/** "12月11日（周五）截止", or the days between which it is while holidays are not published. */
export function deadlineInWords(day: string | null, between?: DayRange | null): string {
  if (day !== null) return `${dayInWords(day)}截止`;
  return between ? `截止日在${rangeInWords(between)}` : '截止日待放假安排公布后确定';
}
