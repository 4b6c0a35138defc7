import { addDays, addMonths, type Day } from '@gjj/shared-types';

export interface JudgingSpan {
  /** Both belong to it. */
  from: Day;
  until: Day;
}

/**
 * The days of a span on which an answer may differ from the day before, in order, its first day among them.
 * Rules move by whole months from a day that is known (addMonths, monthsBetween), by calendar months, quarters and
 * years, and by what begins or ends on a day; see `environmentOf`. The day after each is judged too, where a rule says
 * "until" and not "before".
 * @param anchors days that rules count from
 * @param turns days on which rules or facts change by themselves
 */
export function daysToJudge(span: JudgingSpan, anchors: readonly Day[], turns: readonly Day[]): Day[] {
  const months = monthsOf(span.from, `${span.from.slice(0, 7)}-01`);
  const days = [
    ...months,
    ...anchors.flatMap((anchor) => monthsOf(span.from, anchor)).flatMap((day) => [day, addDays(day, 1)]),
    ...turns,
  ];
  const within = days.filter((day) => day >= span.from && day <= span.until);
  return [...new Set([span.from, ...within])].sort();
}

/** The same date of every month in a bit more than the year after. */
function monthsOf(from: Day, anchor: Day): Day[] {
  const before =
    (Number(from.slice(0, 4)) - Number(anchor.slice(0, 4))) * 12 +
    (Number(from.slice(5, 7)) - Number(anchor.slice(5, 7)));
  return Array.from({ length: 14 }, (_, month) => addMonths(anchor, before + month));
}
