import { dayInWords, dayOf, rangeInWords, type ClockView } from '@gjj/shared-types';

export interface TimeLeft {
  /** "还剩 1 天 4 小时", "超期 3 小时". */
  words: string;
  /** The last day of the term, in words. */
  until: string;
  /** 0–1 of the term that is left. */
  share: number;
  urgency: 'calm' | 'soon' | 'late';
}

/** A term of whatever: a case's clock, or a matter's. */
type Counted = Pick<ClockView, 'startedAt' | 'dueAt' | 'dueOn' | 'dueBetween'>;

const minute = 60_000;
const hour = 60 * minute;
const dayLong = 24 * hour;
/** From here on of the term, staff are warned (messages to staff at 50, 80 and 100 %). */
const soonFrom = 0.8;

function spanInWords(milliseconds: number): string {
  const days = Math.floor(milliseconds / dayLong);
  const hours = Math.floor((milliseconds % dayLong) / hour);
  if (days >= 3 || (days > 0 && hours === 0)) return `${days} 天`;
  if (days > 0) return `${days} 天 ${hours} 小时`;
  if (hours > 0) return `${hours} 小时`;
  return `${Math.max(1, Math.floor(milliseconds / minute))} 分钟`;
}

/** The year's holidays are not known yet: said, never guessed. */
function unknownTerm({ dueBetween }: Counted, today: string): TimeLeft {
  const until = dueBetween ? rangeInWords(dueBetween, today) : '放假安排还没有录入，录入后自动算出';
  return { words: '工作日，待公布', until, share: 1, urgency: 'soon' };
}

/**
 * What is left of a running term, in words and as a share.
 * @param goneShare 0–1 as the server worked it out, or null to work it out from the clock
 * @param now an instant, ISO 8601
 */
export function timeLeft(clock: Counted, now: string, goneShare: number | null = null): TimeLeft {
  if (clock.dueAt === null || clock.dueOn === null) return unknownTerm(clock, dayOf(now));
  const [start, due, at] = [clock.startedAt, clock.dueAt, now].map((instant) => Date.parse(instant)) as [
    number,
    number,
    number,
  ];
  const left = due - at;
  const gone = goneShare ?? (due > start ? (at - start) / (due - start) : 1);
  const late = left <= 0;
  return {
    words: late ? `超期 ${spanInWords(-left)}` : `还剩 ${spanInWords(left)}`,
    until: `${dayInWords(clock.dueOn, dayOf(now))}止`,
    share: late ? 0 : Math.min(1, Math.max(0, 1 - gone)),
    urgency: late ? 'late' : gone >= soonFrom ? 'soon' : 'calm',
  };
}
