import { dayInWords } from '@gjj/shared-types';

/** "12月11日（周五）截止", or that the term is not known yet. */
export function deadlineInWords(day: string | null): string {
  return day === null ? '期限待定' : `${dayInWords(day)}截止`;
}
