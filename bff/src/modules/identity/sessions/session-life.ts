const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a session may lie idle and may live at all, in seconds. */
export const sessionLife = {
  member: { idleSeconds: 7 * day, absoluteSeconds: 30 * day },
  staff: { idleSeconds: 30 * minute, absoluteSeconds: 10 * hour },
} as const;

export type SessionKind = keyof typeof sessionLife;

/** Life of one token; renewing it asks for no sign-in as long as its session lives. */
export const tokenSeconds = 2 * hour;
