import type { Card } from '@gjj/shared-types';
import type { Clock } from '../../../platform/clock';
import type { Sealer } from '../../../platform/sealing';
import type { CardRepository } from '../members/card-repository';
import { presentCard } from '../members/present-card';

export function createListCards({
  cards,
  sealer,
  clock,
}: {
  cards: CardRepository;
  sealer: Sealer;
  clock: Clock;
}) {
  return async (userId: string): Promise<Card[]> =>
    (await cards.list(userId)).map((card) => presentCard(card, sealer, clock.now()));
}
