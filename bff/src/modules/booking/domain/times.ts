/** Minutes since midnight. */
interface Span {
  from: number;
  to: number;
}

const inWords = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Times of one day, each wholly within what is open. @param minutes how long one is */
export function timesOf(spans: readonly Span[], minutes: number): string[] {
  return spans.flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to - from) / minutes) }, (_, index) => inWords(from + index * minutes)),
  );
}
