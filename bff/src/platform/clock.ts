/** The only source of the present; everything else is handed a time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
