const second = 1000;

/** WeChat's "later" by errcode: 43108 one send a person, 45011 per minute, 45009 per day; else it is ill. */
const firstDelayMs: Record<number, number> = {
  43108: second,
  45011: 60 * second,
  45009: 60 * 60 * second,
};
const longestMs = 60 * 60 * second;

/**
 * How long to wait before the next try: doubled with each, an hour at most, ± 25 % so that many do not
 * come back at once.
 * @param tries made so far, at least 1
 * @param random in [0, 1)
 */
export function retryDelayMs(tries: number, random: number, errcode?: number): number {
  const first = (errcode === undefined ? undefined : firstDelayMs[errcode]) ?? 2 * second;
  const doubled = Math.min(first * 2 ** Math.min(tries - 1, 20), longestMs);
  return Math.round(doubled * (0.75 + random / 2));
}
