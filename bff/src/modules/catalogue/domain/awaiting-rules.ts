import { addDays } from './calendar';
import { inForce } from './dated';
import { itemOn, type DatedItem, type ProfileItem } from './item-schema';

/** So many days before rules end without new ones, staff are told. */
const warnDays = 60;

/** Do its rules end with nothing after them, though nobody said that the item is given up (取消)? */
export function endsWithoutNext(item: DatedItem, all: readonly DatedItem[]): boolean {
  const { code, effectiveTo } = item;
  if (effectiveTo === undefined || item.abolished) return false;
  return !all.some((other) => other.code === code && other.effectiveFrom > effectiveTo);
}

/** In force, or ended and waiting for its new rules: then it stays in the catalogue, and a person decides. */
export function standsOn(item: DatedItem, all: readonly DatedItem[], on: string): boolean {
  return inForce(item, on) || hasEnded(item, all, on);
}

/** The items of a centre on a day; one that waits for its new rules as it stood on its last day. */
export function itemsOn(all: readonly DatedItem[], on: string): ProfileItem[] {
  return all.flatMap((item) => {
    if (inForce(item, on)) return [itemOn(item, on)];
    if (!hasEnded(item, all, on)) return [];
    const endedOn = item.effectiveTo!;
    return [{ ...itemOn(item, endedOn), endedOn }];
  });
}

function hasEnded(item: DatedItem, all: readonly DatedItem[], on: string): boolean {
  return item.effectiveTo !== undefined && item.effectiveTo < on && endsWithoutNext(item, all);
}

/**
 * Codes of items whose rules end within 60 days, or have ended, with nothing after them.
 * @param itemsOf a centre's items as published for a day: new rules may come in a version of their own
 */
export function endingSoon(itemsOf: (on: string) => readonly DatedItem[], today: string): string[] {
  const all = itemsOf(today);
  const ending = all.filter((item) => {
    if (item.effectiveFrom > today || !endsWithoutNext(item, all)) return false;
    return item.effectiveTo! <= addDays(today, warnDays) && !hasNext(item, itemsOf, today);
  });
  return ending.map(({ code }) => code);
}

function hasNext(item: DatedItem, itemsOf: (on: string) => readonly DatedItem[], today: string): boolean {
  const dayAfter = addDays(item.effectiveTo!, 1);
  const on = dayAfter > today ? dayAfter : today;
  return itemsOf(on).some((other) => other.code === item.code && (other.abolished || inForce(other, on)));
}
