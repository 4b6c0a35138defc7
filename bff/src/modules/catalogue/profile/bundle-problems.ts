import { meet } from '../domain/dated';
import type { FiledItem, FiledProblem } from './filed-item';

/** Sub-items of a bundle (一件事) that name an item which the centre does not have while they are in force. */
export function bundleProblems(filed: readonly FiledItem[]): FiledProblem[] {
  return filed.flatMap((one) =>
    one.item.subItems.flatMap((sub, index) => {
      if (sub.item === undefined) return [];
      const message = subItemProblem(sub.item, one, filed, sub);
      return message === null ? [] : [{ filed: one, path: ['subItems', String(index), 'item'], message }];
    }),
  );
}

function subItemProblem(
  code: string,
  bundle: FiledItem,
  filed: readonly FiledItem[],
  sub: FiledItem['item']['subItems'][number],
): string | null {
  const named = filed.filter(({ item }) => item.code === code);
  if (code === bundle.item.code) return `${code} is the bundle itself`;
  if (named.length === 0) return `no item ${code} in this centre`;
  if (named.some(({ item }) => item.subItems.length > 0))
    return `${code} is a bundle; a bundle holds no other`;
  return named.some(({ item }) => meet(item, sub) && meet(item, bundle.item))
    ? null
    : `${code} is not in force while the bundle is`;
}
