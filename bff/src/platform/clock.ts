/** The only source of the present; everything else is handed a time. */
export interface Clock {
  now(): Date;
}

/** Seconds since it was started, by a clock that never jumps; for measuring only. */
export function stopwatch(): () => number {
  const startedAt = performance.now();
  return () => (performance.now() - startedAt) / 1000;
}

export const systemClock: Clock = { now: () => new Date() };
