import { addDays, addMonths } from '@gjj/shared-types';

export { addDays, addMonths };

function parts(day: string): [year: number, month: number, date: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) throw new RangeError(`not a day: ${day}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Whole months from one day to another; 0 where the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

/** First day of the month that holds the day. */
export function firstOfMonth(day: string): string {
  parts(day);
  return `${day.slice(0, 7)}-01`;
}

export function firstOfQuarter(day: string): string {
  const [year, month] = parts(day);
  return addMonths(`${year}-01-01`, Math.floor((month - 1) / 3) * 3);
}

export function firstOfYear(day: string): string {
  parts(day);
  return `${day.slice(0, 4)}-01-01`;
}
