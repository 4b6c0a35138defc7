const second = 1000;
const firstMs = 15 * second;
const longestMs = 60 * 60 * second;
/** Gateways forget after some days; what is not known by then stays “sent”. */
const askedForMs = 72 * 60 * 60 * second;

/**
 * When to ask next what became of a text: after 15 s, then ever more slowly, an hour at most, ± 25 %.
 * @param asks made so far
 * @param random in [0, 1)
 * @returns null once there is no use in asking
 */
export function nextAskAt(asks: number, sentAt: Date, now: Date, random: number): Date | null {
  const doubled = Math.min(firstMs * 2 ** Math.min(asks, 20), longestMs);
  const at = now.getTime() + Math.round(doubled * (0.75 + random / 2));
  return at > sentAt.getTime() + askedForMs ? null : new Date(at);
}
