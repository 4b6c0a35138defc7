import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { readMessage } from './commands/read-message';
import type { DeliveryParts } from './delivery-parts';
import { presentMessage } from './message-presenter';
import { offerSubscriptions } from './queries/offer-subscriptions';
import { readPage } from './queries/read-page';

export function notificationRoutes(parts: DeliveryParts): Route[] {
  return [
    defineRoute(memberEndpoints.listMessages, ({ session, query }) =>
      readPage(parts.inbox, session.userId, query, presentMessage),
    ),
    defineRoute(memberEndpoints.readMessage, async ({ session, params }) =>
      presentMessage(await readMessage(parts, session.userId, params.messageId)),
    ),
    defineRoute(memberEndpoints.getSubscriptionOffer, ({ session }) =>
      offerSubscriptions(parts, session.userId),
    ),
  ];
}
