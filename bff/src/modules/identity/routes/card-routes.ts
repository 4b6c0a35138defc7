import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { Sealer } from '../../../platform/sealing';
import type { createAddCard, createRemoveCard } from '../commands/change-cards';
import type { CardRepository } from '../members/card-repository';
import { presentCard } from '../members/present-card';

interface CardRouteParts {
  cards: CardRepository;
  addCard: ReturnType<typeof createAddCard>;
  removeCard: ReturnType<typeof createRemoveCard>;
  sealer: Sealer;
}

export function cardRoutes({ cards, addCard, removeCard, sealer }: CardRouteParts): Route[] {
  return [
    defineRoute(memberEndpoints.listCards, async ({ session }) => ({
      cards: (await cards.list(session.userId)).map((card) => presentCard(card, sealer)),
    })),
    defineRoute(memberEndpoints.addCard, async ({ body, session, remoteAddress }) =>
      presentCard(await addCard(session.userId, body.cardNumber, remoteAddress), sealer),
    ),
    defineRoute(memberEndpoints.removeCard, ({ params, session, remoteAddress }) =>
      removeCard(session.userId, params.cardId, remoteAddress),
    ),
  ];
}
