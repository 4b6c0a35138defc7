/** The only source of the present; everything else is handed a time. */
export interface Clock {
  now(): Date;
}

/** Seconds since it was started, by a clock that never jumps; for measuring only. */
export function stopwatch(): () => number {
  const startedAt = performance.now();
  return () => (performance.now() - startedAt) / 1000;
}

let second = Number.NaN;
let upToSecond = '';

/** The present as ISO 8601 with milliseconds; what changes once a second is written once a second. */
export function isoStamp(): string {
  const now = Date.now();
  if (Math.floor(now / 1000) !== second) {
    second = Math.floor(now / 1000);
    upToSecond = new Date(now).toISOString().slice(0, -4);
  }
  return `${upToSecond}${String(now % 1000).padStart(3, '0')}Z`;
}

export const systemClock: Clock = { now: () => new Date() };
