import type { Card } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import type { CardRepository } from '../members/card-repository';
import { presentCard } from '../members/present-card';

export function createListCards({ cards, sealer }: { cards: CardRepository; sealer: Sealer }) {
  return async (userId: string): Promise<Card[]> =>
    (await cards.list(userId)).map((card) => presentCard(card, sealer));
}
