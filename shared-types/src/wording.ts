import type { DayRange, TimeSpan } from './primitives';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const beijingOffsetMs = 8 * 60 * 60 * 1000; // the mainland keeps one zone without summer time

function atBeijing(instant: string): Date {
  return new Date(new Date(instant).getTime() + beijingOffsetMs);
}

/** The calendar day (YYYY-MM-DD) at the centre in which an instant falls. */
export function dayOf(instant: string): string {
  return atBeijing(instant).toISOString().slice(0, 10);
}

/** The instant of a day and a time (HH:MM) at the centre (UTC+8, without summer time). */
export function momentAt(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

/** The last instant of a day at the centre, at which a term still holds. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+08:00`);
}

/** HH:MM at the centre. */
export function timeOf(instant: string): string {
  return atBeijing(instant).toISOString().slice(11, 16);
}

/** 2026-11-25 → 11月25日（周三）; another year than `today`'s is named. */
export function dayInWords(day: string, today?: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  const yearWord = today !== undefined && today.slice(0, 4) !== day.slice(0, 4) ? `${year}年` : '';
  return `${yearWord}${month}月${date}日（周${weekday}）`;
}

/** A day that hangs on next year's holidays: 2027年1月4日（周一）至2027年1月6日（周三）之间（2027年放假安排公布后确定）. */
export function rangeInWords({ from, to }: DayRange, today?: string): string {
  const year = to.slice(0, 4);
  return `${dayInWords(from, today)}至${dayInWords(to, today)}之间（${year}年放假安排公布后确定）`;
}

/** 2026-11-25 → 2026年11月25日, as papers write it. */
export function dayOnPaper(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 2026-11-25 → 2026年11月25日（周三）: for what is read in another year, too. */
export function dayWithYear(day: string): string {
  return `${day.slice(0, 4)}年${dayInWords(day)}`;
}

/** 2026-11-22T02:12:00Z → 11月22日 10:12, Beijing time. */
export function timeInWords(instant: string): string {
  const local = atBeijing(instant).toISOString();
  return `${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日 ${local.slice(11, 16)}`;
}

/** 1234567 fen → ¥12,345.67 */
export function yuan(amountFen: number): string {
  const sign = amountFen < 0 ? '-' : '';
  const fen = Math.abs(amountFen);
  const whole = String(Math.trunc(fen / 100)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign}¥${whole}.${String(fen % 100).padStart(2, '0')}`;
}

const spanUnits = { 'calendar-days': '天', 'working-days': '个工作日' };

/** 3 天, 15 个工作日 */
export function spanInWords({ length, unit }: TimeSpan): string {
  return `${length} ${spanUnits[unit]}`;
}

/** Whole days from one calendar day to another; negative when the day has passed. */
export function daysBetween(fromDay: string, toDay: string): number {
  return Math.round((Date.parse(`${toDay}T00:00:00Z`) - Date.parse(`${fromDay}T00:00:00Z`)) / 86_400_000);
}

/** Ends the label of a change whose words stay: its before and after are formulas, which nobody but staff can read. */
export const formulaOnlyMark = '（文字没变，算法变了）';

/** A calendar month, 2026-11. */
export function isMonth(text: string): boolean {
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text);
}

/** 2026年11月. */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
}

/** A window of one day, from one instant to another: 12月1日（周二） 9:00到11:30. */
export function windowInWords({ from, to }: { from: string; to: string }, today?: string): string {
  return `${dayInWords(dayOf(from), today)} ${timeOf(from)}到${timeOf(to)}`;
}
