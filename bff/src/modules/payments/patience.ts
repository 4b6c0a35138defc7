const askAgainMs = 15_000;
/** Longer than our own time-out on a call, so that no earlier request is still under way. */
const inFlightMs = 30_000;

/** When the bank is asked again. */
export const later = (now: Date): Date => new Date(now.getTime() + askAgainMs);

/** A sending of then may still be on its way to the bank. */
export const mayBeInFlight = (sentAt: Date, now: Date): boolean =>
  now.getTime() - sentAt.getTime() < inFlightMs;
