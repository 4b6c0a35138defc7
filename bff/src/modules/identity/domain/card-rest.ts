/** 静置: money goes to the card from then on. `new-phone`: it was added from a number that was itself new. */
export interface CardRest {
  until: Date;
  why: 'another-card' | 'new-phone';
}

interface NewCard {
  now: Date;
  /** Of the centre's profile. */
  restHours: number;
  /** The account has or had a card before this one. */
  hadCard: boolean;
  /** Until when the number by which one signs in is new; null: it is not. */
  phoneRestsUntil: Date | null;
  /** A window registers it for the member who stands there with their document. */
  inPerson: boolean;
}

const hourMs = 3_600_000;

/**
 * Does a new card rest, and why? A thief with the phone in hand adds a card beside the known one, or from a number that
 * they have just put in; whoever adds their first card, or stands at a window, has nothing to lose to one.
 */
export function restOf({ now, restHours, hadCard, phoneRestsUntil, inPerson }: NewCard): CardRest | null {
  const phoneIsNew = phoneRestsUntil !== null && phoneRestsUntil > now;
  if (inPerson || (!hadCard && !phoneIsNew)) return null;
  const until = new Date(now.getTime() + restHours * hourMs);
  return { until, why: phoneIsNew ? 'new-phone' : 'another-card' };
}

/** Until when it rests now; null: it does not, or not any more. */
export const restsUntil = ({ rest }: { rest?: CardRest }, now: Date): Date | null =>
  rest !== undefined && rest.until > now ? rest.until : null;
