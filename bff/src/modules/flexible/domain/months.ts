import { addDays, addMonths, momentAt, type Day } from '@gjj/shared-types';
import type { Agreement, MonthDebit } from './agreement';
import { underWay } from './agreement';

export const monthOf = (day: Day): string => day.slice(0, 7);
export const monthAfter = (month: string): string => monthOf(addMonths(`${month}-01`, 1));

/** The day on which a month is taken; every month has it, for nobody may choose a later one than the 28th. */
export const plannedOn = (month: string, dayOfMonth: number): Day =>
  `${month}-${String(dayOfMonth).padStart(2, '0')}`;

/** In the morning: nobody is told at night that their card was empty. */
const momentOf = (day: Day): Date => momentAt(day, '09:00');

/** The first month to take from today on: this one where its day is still to come and nothing is there for it. */
export function firstMonth(today: Day, dayOfMonth: number, paidMonths: readonly string[]): string {
  const month = monthOf(today);
  const isOpen = plannedOn(month, dayOfMonth) >= today && !paidMonths.includes(month);
  return isOpen ? month : monthAfter(month);
}

/** What the clock wants: a month that failed is tried again, or the next one is taken. */
export type AgreementMoment = { at: Date; kind: 'again'; debit: MonthDebit } | { at: Date; kind: 'next' };

/** Soonest first; none while a debit is under way, whose end comes first. */
export function momentsOf(
  row: Pick<Agreement, 'state' | 'debits' | 'nextMonth' | 'terms'>,
): AgreementMoment[] {
  if (underWay(row) !== null) return [];
  const again = row.debits.flatMap((debit): AgreementMoment[] =>
    debit.state === 'failed' && debit.nextOn !== null
      ? [{ at: momentOf(debit.nextOn), kind: 'again', debit }]
      : [],
  );
  const next: AgreementMoment[] =
    row.state === 'active' && row.nextMonth !== null
      ? [{ at: momentOf(plannedOn(row.nextMonth, row.terms.dayOfMonth)), kind: 'next' }]
      : [];
  return [...again, ...next].toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** The day of the next try after one that failed; null: there is none any more. */
export function retryOn(today: Day, attempt: number, retryAfterDays: readonly number[]): Day | null {
  const days = retryAfterDays[attempt - 1];
  return days === undefined ? null : addDays(today, days);
}

/** 缴存年度 of a day, named by its first day. @param yearBegins e.g. 07-01 */
export function depositYearOf(day: Day, yearBegins: string): Day {
  const ofYear = `${day.slice(0, 4)}-${yearBegins}`;
  return day >= ofYear ? ofYear : `${Number(day.slice(0, 4)) - 1}-${yearBegins}`;
}

/** From when base and percent may be changed again; null: now. */
export function changeFrom(changedOn: Day | null, today: Day, yearBegins: string): Day | null {
  if (changedOn === null) return null;
  const year = depositYearOf(changedOn, yearBegins);
  return year === depositYearOf(today, yearBegins) ? addMonths(year, 12) : null;
}
