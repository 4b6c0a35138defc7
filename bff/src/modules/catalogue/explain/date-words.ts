import { dayWithYear } from '@gjj/shared-types';

/** 2026-04-13 → 2026年4月13日: the weekday of a document says nothing. */
export function dateInWords(day: string): string {
  return dayWithYear(day).replace(/（周.）$/, '');
}
