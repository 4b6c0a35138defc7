import type { ItemSummary } from '@gjj/shared-types';
import { open } from '@/platform/navigate';

/** What can be done online begins at "能不能办"; the rest at its guide, with the windows. */
export function openItem(item: Pick<ItemSummary, 'code' | 'online'>, member: boolean): void {
  if (item.online && member) open('/packages/apply/eligibility/index', { item: item.code });
  else open('/packages/guide/item/index', { item: item.code });
}
