import chineseDays from 'chinese-days';
import type { CalendarYear } from './model';

/**
 * Years for which the library has the State Council's notice. It answers for any other year too, and wrongly
 * (every holiday a workday), so the years are named here and nowhere guessed.
 */
const knownYears = [2025, 2026];

function daysOf(year: number): string[] {
  const start = Date.UTC(year, 0, 1);
  const count = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000;
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

export function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The first rows of the table; a centre adds each year's when it is published. */
export function seedYears(): CalendarYear[] {
  return knownYears.map((year) => {
    const days = daysOf(year);
    return {
      _id: year,
      daysOff: days.filter((day) => !isWeekend(day) && !chineseDays.isWorkday(day)),
      workedWeekends: days.filter((day) => isWeekend(day) && chineseDays.isWorkday(day)),
      source: `国务院办公厅关于${year}年部分节假日安排的通知`,
    };
  });
}
