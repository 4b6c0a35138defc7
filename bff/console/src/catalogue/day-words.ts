import { dayWithYear, type Day } from '@gjj/shared-types';

/** The first version of a centre stands from the beginning, which has no date that means anything. */
const beginning: Day = '0001-01-01';

/** 2026年9月20日 */
export function dateInWords(on: Day): string {
  const [year, month, date] = on.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export function sinceInWords(from: Day): string {
  return from === beginning ? '从最初' : `从${dateInWords(from)}`;
}

/** 从2026年9月20日, 2025年1月1日—2026年9月19日, or one day alone. */
export function spanOfDays(from: Day, to: Day | null): string {
  if (from === to) return dateInWords(from);
  return to === null ? sinceInWords(from) : `${dateInWords(from)}—${dateInWords(to)}`;
}

/** 2027年1月1日（周五）, and how far away it is in words. */
export function dayFromToday(on: Day, today: Day): string {
  const days = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  const away = days === 0 ? '今天' : days > 0 ? `${days} 天后` : `${-days} 天前`;
  return `${dayWithYear(on)}，${away}`;
}

export function dayBefore(on: Day): Day {
  return new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
