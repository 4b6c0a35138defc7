import type { CentreOnDay } from './centre-schema';
import type { ProfileItem } from './item-schema';

/** What is used most comes first, the rest by its code. */
export function inOrderOfUse({ items, settings: { mostUsed } }: CentreOnDay): ProfileItem[] {
  const rank = ({ code }: ProfileItem) =>
    mostUsed.includes(code) ? mostUsed.indexOf(code) : mostUsed.length;
  return items.toSorted((one, other) => rank(one) - rank(other));
}
