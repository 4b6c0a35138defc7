const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long a session may lie idle and may live at all, in seconds. `oneOfHolder`: a new one ends the one before.
 */
export const sessionLife = {
  member: { idleSeconds: 7 * day, absoluteSeconds: 30 * day },
  staff: { idleSeconds: 30 * minute, absoluteSeconds: 10 * hour },
  /** Its holder is the case: one phone at a time for one intake. */
  'desk-phone': { idleSeconds: 10 * minute, absoluteSeconds: 10 * minute, oneOfHolder: true },
} as const;

/** How long the QR code of a phone's session is good for taking it. */
export const deskCodeSeconds = 2 * minute;

export type SessionKind = keyof typeof sessionLife;

/** Life of one token; renewing it asks for no sign-in as long as its session lives. */
export const tokenSeconds = 2 * hour;
