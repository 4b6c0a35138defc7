/** Calendar days and months as the offices in China count them: UTC+8 all year, no summer time. */
const OFFSET_MS = 8 * 60 * 60 * 1000;

/** `2026-11-22` of a moment, in China. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** `2026-08`, counted back from the month of `today`. */
export function monthBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The given day of the month that lies `months` before today's. */
export function dayBefore(today: string, months: number, day = 15): string {
  return `${monthBefore(today, months)}-${String(day).padStart(2, '0')}`;
}
