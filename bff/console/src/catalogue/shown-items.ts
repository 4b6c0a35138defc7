import { lifeEvents, lifeEventWords, type StaffCatalogueItem } from '@gjj/shared-types';
import type { CataloguePlace, Only } from './catalogue-address';

const belongs: Record<Only, (item: StaffCatalogueItem) => boolean> = {
  online: ({ online }) => online,
  window: ({ online }) => !online,
  automatic: ({ automatic }) => automatic,
  assumed: ({ assumed }) => assumed > 0,
  unclear: ({ unclear }) => unclear > 0,
  changing: ({ changesOn }) => changesOn !== null,
};

function isFound(item: StaffCatalogueItem, words: string): boolean {
  const { code, name, shortName, centreCode, stateCode, who } = item;
  const text = [code, name, shortName, centreCode, stateCode, who, lifeEventWords[item.lifeEvent]]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function shownItems(
  items: readonly StaffCatalogueItem[],
  { words = '', only }: CataloguePlace,
): StaffCatalogueItem[] {
  return items.filter((item) => isFound(item, words.trim()) && (only === undefined || belongs[only](item)));
}

export interface ItemGroup {
  words: string;
  items: StaffCatalogueItem[];
}

/** By life event, in the order in which members see them; an event without items is left out. */
export function byLifeEvent(items: readonly StaffCatalogueItem[]): ItemGroup[] {
  return lifeEvents
    .map((event) => ({
      words: lifeEventWords[event],
      items: items.filter(({ lifeEvent }) => lifeEvent === event),
    }))
    .filter(({ items: own }) => own.length > 0);
}
