import type { WindowStatus } from '@gjj/shared-types';
import { z } from 'zod';
import { addDays } from './calendar';
import { sourceSchema } from './rule-schema';

const timePattern = '([01]?\\d|2[0-3]):[0-5]\\d';
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day like 2026-12-05');

/** From a time to a time of the same day at the centre, e.g. 9:00–12:00. */
const spanSchema = z
  .string()
  .regex(new RegExp(`^${timePattern}–${timePattern}$`), 'two times with – between, like 9:00–12:00');
export const spansSchema = z
  .array(spanSchema)
  .min(1)
  .refine((spans) => inOrder(spans.map(readSpan)), 'times must follow one another and not overlap');

/** On working days by the State Council's table (make-up days too); words where a source gives no times. */
export const hoursSchema = z.union([z.string(), z.strictObject({ workdays: spansSchema })]);
export type Hours = z.infer<typeof hoursSchema>;

/** Who is there on which weekends: `hours` in words, and the duty list where there is one. */
export const weekendDutySchema = z.strictObject({
  hours: z.string(),
  list: z
    .strictObject({
      spans: spansSchema,
      /** These days, whatever else is said. */
      on: z.array(day).default([]),
      /** From this day on, every so many weeks; not in a public holiday. */
      turns: z.strictObject({ from: day, everyWeeks: z.int().positive() }).optional(),
      source: sourceSchema,
    })
    .optional(),
  source: sourceSchema,
});
type WeekendDuty = z.infer<typeof weekendDutySchema>;

/** Minutes since midnight; a window is open from the first to just before the last. */
export interface Span {
  from: number;
  to: number;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function readSpan(span: string): Span {
  const [from = '', to = ''] = span.split('–');
  return { from: minutesOf(from), to: minutesOf(to) };
}

function inOrder(spans: readonly Span[]): boolean {
  const times = spans.flatMap(({ from, to }) => [from, to]);
  return times.every((time, index) => index === 0 || time > times[index - 1]!);
}

const inWords = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** As a member reads it. */
export function hoursInWords(hours: Hours): string {
  return typeof hours === 'string' ? hours : `工作日 ${hours.workdays.join('，')}`;
}

/** null: the year's holidays are not published, and are never guessed. */
export type IsWorkingDay = (day: string) => boolean | null;

export interface Opening {
  hours: Hours;
  weekendDuty?: WeekendDuty | undefined;
}

type Unknown = Extract<WindowStatus, { state: 'unknown' }>['why'];

/** When somebody is there on a day, or why that cannot be told. */
type OnDay = { spans: Span[]; duty: boolean } | Unknown;

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** A day off next to a Monday to Friday that is off, without a working day between. */
function isInHoliday(date: string, isWorkingDay: IsWorkingDay): boolean {
  const reaches = (step: number): boolean => {
    for (let other = date; isWorkingDay(other) === false; other = addDays(other, step))
      if (!isWeekend(other)) return true;
    return false;
  };
  return reaches(1) || reaches(-1);
}

const weekMs = 7 * 86_400_000;

function isOnDuty(list: NonNullable<WeekendDuty['list']>, date: string, isWorkingDay: IsWorkingDay): boolean {
  if (list.on.includes(date)) return true;
  if (list.turns === undefined || date < list.turns.from) return false;
  const since = Date.parse(date) - Date.parse(list.turns.from);
  const isTurn = since % (list.turns.everyWeeks * weekMs) === 0;
  return isTurn && !isInHoliday(date, isWorkingDay);
}

function onDay({ hours, weekendDuty }: Opening, date: string, isWorkingDay: IsWorkingDay): OnDay {
  if (typeof hours === 'string') return 'hours';
  const works = isWorkingDay(date);
  if (works === null) return 'holidays';
  if (works) return { spans: hours.workdays.map(readSpan), duty: false };
  const closed = { spans: [], duty: false };
  if (weekendDuty === undefined || !isWeekend(date)) return closed;
  const { list } = weekendDuty;
  if (list === undefined) return 'duty';
  return isOnDuty(list, date, isWorkingDay) ? { spans: list.spans.map(readSpan), duty: true } : closed;
}

/** Minutes since midnight in which somebody is there on a day; none where that cannot be told. */
export function openSpans(opening: Opening, date: string, isWorkingDay: IsWorkingDay): Span[] {
  const found = onDay(opening, date, isWorkingDay);
  return typeof found === 'string' ? [] : found.spans;
}

/** No holiday is longer. */
const lookAheadDays = 30;

/** Is somebody there now, until when, and when next? Says so where that cannot be known. */
export function statusAt(
  opening: Opening,
  now: { day: string; time: string },
  isWorkingDay: IsWorkingDay,
): WindowStatus {
  const today = onDay(opening, now.day, isWorkingDay);
  if (typeof today === 'string') return { state: 'unknown', why: today };
  const minutes = minutesOf(now.time);
  const open = today.spans.find(({ from, to }) => from <= minutes && minutes < to);
  if (open !== undefined) return { state: 'open', closesAt: inWords(open.to), duty: today.duty };
  const later = today.spans.find(({ from }) => from > minutes);
  if (later !== undefined)
    return { state: 'closed', opens: { on: now.day, at: inWords(later.from), duty: today.duty } };
  return { state: 'closed', opens: nextOpening(opening, now.day, isWorkingDay) };
}

/** The first day after this one that is sure; a weekend on which nobody knows who is there is passed over. */
function nextOpening(
  opening: Opening,
  after: string,
  isWorkingDay: IsWorkingDay,
): Extract<WindowStatus, { state: 'closed' }>['opens'] {
  for (let ahead = 1; ahead <= lookAheadDays; ahead += 1) {
    const on = addDays(after, ahead);
    const found = onDay(opening, on, isWorkingDay);
    if (found === 'holidays') return null;
    if (typeof found === 'string') continue;
    const [first] = found.spans;
    if (first !== undefined) return { on, at: inWords(first.from), duty: found.duty };
  }
  return null;
}
