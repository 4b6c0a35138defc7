import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../../http/define-route';
import type { createAddCard, createRemoveCard } from '../commands/change-cards';
import { placeOf } from '../members/place';
import type { createListCards } from '../queries/list-cards';

interface CardRouteParts {
  listCards: ReturnType<typeof createListCards>;
  addCard: ReturnType<typeof createAddCard>;
  removeCard: ReturnType<typeof createRemoveCard>;
}

export function cardRoutes({ listCards, addCard, removeCard }: CardRouteParts): Route[] {
  return [
    defineRoute(memberEndpoints.listCards, async ({ session }) => ({
      cards: await listCards(session.userId),
    })),
    defineRoute(memberEndpoints.addCard, ({ body, session, remoteAddress }) =>
      addCard(session.userId, body.cardNumber, {
        where: placeOf('手机端', remoteAddress),
        inPerson: false,
      }),
    ),
    defineRoute(memberEndpoints.removeCard, ({ params, session, remoteAddress }) =>
      removeCard(session.userId, params.cardId, remoteAddress),
    ),
  ];
}
