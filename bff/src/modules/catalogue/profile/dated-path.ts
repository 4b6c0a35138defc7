import { inForce, type Dated } from '../domain/dated';
import { isJudged, type DatedItem } from '../domain/item-schema';

/** Where a part of an item as it stands on a day was written among all its versions. */
export function datedPath(item: DatedItem, on: string, path: string): string[] {
  const [first, second, ...rest] = path.split('.');
  if (first === 'materials' && second !== undefined)
    return [first, indexOf(item.materials, on, second), ...rest];
  if (first !== 'rules' || second === undefined || !isJudged(item)) return path === '' ? [] : path.split('.');
  const { rules } = item;
  if (second === 'amount' || second === 'frequency') {
    const version = rules[second].findIndex((entry) => inForce(entry, on));
    return [first, second, String(version), ...rest];
  }
  const [index = '', ...inner] = rest;
  const entries: readonly Dated[] = second === 'parameters' ? rules.parameters : rules.conditions;
  return [first, second, indexOf(entries, on, index), ...inner];
}

/** The n-th of those in force, counted among all. */
function indexOf(entries: readonly Dated[], on: string, nth: string): string {
  const places = entries.flatMap((entry, index) => (inForce(entry, on) ? [index] : []));
  return String(places[Number(nth)] ?? nth);
}
