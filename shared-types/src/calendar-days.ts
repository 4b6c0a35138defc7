const dayMs = 86_400_000;

function parts(day: string): [year: number, month: number, date: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) throw new RangeError(`not a day: ${day}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function dayOfTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Whole calendar days on or back. Throws RangeError for what is no day. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = parts(day);
  return dayOfTime(Date.UTC(year, month - 1, date) + days * dayMs);
}

/** Same date so many months on; the last day of the month where that date does not exist (31 January + 1). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOfTime(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
}
