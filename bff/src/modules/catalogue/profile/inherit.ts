import type { Origins } from './origins';
import { isRecord } from './resolve-sources';

/** Lists whose entries have a name: an heir's entry takes the place of the one with the same name. */
const namedLists: Readonly<Record<string, string>> = {
  materials: 'code',
  notices: 'code',
  publishedAs: 'name',
  subItems: 'name',
  questions: 'key',
  'rules.parameters': 'name',
  'rules.conditions': 'id',
};

/** Names of what is not wanted, by list: `drop: [W04.deposits, lease]`. */
const dropKey = 'drop';

/**
 * An item that `extends` another: whatever it says stands, whatever it leaves out is inherited, of `rules` and `standing`
 * field by field. Named entries of materials, questions, parameters and conditions are replaced one by one; `drop` leaves
 * entries out.
 */
export function inherit(parent: unknown, child: Record<string, unknown>, origins: Origins): unknown {
  const { extends: _, [dropKey]: dropped, ...own } = child;
  const whole = isRecord(parent) ? parent : {};
  const unwanted = new Set(Array.isArray(dropped) ? dropped.map(String) : []);
  const inherited = hasRulesOfItsOwn(child) ? withoutStanding(whole) : whole;
  return over(inherited, origins.carry(own, child), '', { origins, unwanted });
}

/** 约定提取 stands on the amount and the frequency: a centre that has its own says itself what may be agreed on. */
function hasRulesOfItsOwn({ rules }: Record<string, unknown>): boolean {
  return isRecord(rules) && ('amount' in rules || 'frequency' in rules);
}

function withoutStanding({ standing: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

/** What a `drop` names and the parent does not have. */
export function idleDrops(parent: unknown, child: Record<string, unknown>): string[] {
  const dropped = Array.isArray(child[dropKey]) ? child[dropKey].map(String) : [];
  const names = new Set(Object.entries(namedLists).flatMap(([path, key]) => namesAt(parent, path, key)));
  return dropped.filter((name) => !names.has(name));
}

function namesAt(value: unknown, path: string, key: string): string[] {
  const list = path
    .split('.')
    .reduce<unknown>((inner, part) => (isRecord(inner) ? inner[part] : null), value);
  return Array.isArray(list) ? list.map((entry) => String(isRecord(entry) ? entry[key] : '')) : [];
}

interface Merging {
  origins: Origins;
  unwanted: ReadonlySet<string>;
}

function over(
  parent: Record<string, unknown>,
  child: Record<string, unknown>,
  path: string,
  merging: Merging,
): Record<string, unknown> {
  const keys = [...new Set([...Object.keys(parent), ...Object.keys(child)])];
  const merged = Object.fromEntries(
    keys.map((key) => [
      key,
      mergeField(parent[key], child[key], path === '' ? key : `${path}.${key}`, merging),
    ]),
  );
  return merging.origins.carry(merged, Object.keys(child).length > 0 ? child : parent);
}

function mergeField(parent: unknown, child: unknown, path: string, merging: Merging): unknown {
  const nameKey = namedLists[path];
  if (nameKey !== undefined) return mergeList(parent, child, nameKey, merging);
  if (path === 'rules' && isRecord(parent)) return over(parent, isRecord(child) ? child : {}, path, merging);
  // `standing: null` drops all of it.
  if (path === 'standing' && isRecord(parent) && isRecord(child)) return over(parent, child, path, merging);
  return child === undefined ? parent : child;
}

function mergeList(
  parent: unknown,
  child: unknown,
  nameKey: string,
  { origins, unwanted }: Merging,
): unknown {
  if (child !== undefined && !Array.isArray(child)) return child;
  const nameOf = (entry: unknown) => (isRecord(entry) ? String(entry[nameKey]) : '');
  const own = Array.isArray(child) ? (child as unknown[]) : [];
  const ownNames = new Set(own.map(nameOf));
  const inherited = Array.isArray(parent) ? (parent as unknown[]) : [];
  // In the parent's order, so that a centre's reading of a rule keeps the usual sequence.
  const replaced = inherited
    .filter((entry) => !unwanted.has(nameOf(entry)))
    .flatMap((entry) =>
      ownNames.has(nameOf(entry)) ? own.filter((mine) => nameOf(mine) === nameOf(entry)) : [entry],
    );
  const placed = [...new Set(replaced)];
  const merged = [...placed, ...own.filter((entry) => !placed.includes(entry))];
  return Array.isArray(child) ? origins.carry(merged, child) : merged;
}
