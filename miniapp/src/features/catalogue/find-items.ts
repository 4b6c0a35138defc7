import { lifeEvents, lifeEventWords, type ItemSummary, type LifeEvent } from '@gjj/shared-types';

/** Items that have every word of what was typed in their name, their event or who they are for. */
export function findItems(items: readonly ItemSummary[], typed: string): ItemSummary[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const text = [item.name, item.shortName, item.who, item.needs, lifeEventWords[item.lifeEvent]]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export interface ItemGroup {
  event: LifeEvent;
  words: string;
  items: ItemSummary[];
}

/** By life event, in the order of the catalogue; what can be done online comes first in each. */
export function groupItems(items: readonly ItemSummary[]): ItemGroup[] {
  return lifeEvents
    .map((event) => ({
      event,
      words: lifeEventWords[event],
      items: items
        .filter((item) => item.lifeEvent === event)
        .slice()
        .sort((a, b) => Number(b.online) - Number(a.online)),
    }))
    .filter((group) => group.items.length > 0);
}
