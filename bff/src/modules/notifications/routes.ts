import { memberEndpoints } from '@gjj/shared-types';
import { defineRoute, type Route } from '../../http/define-route';
import { readMessage } from './commands/read-message';
import type { DeliveryParts } from './delivery-parts';
import { listMessages } from './queries/list-messages';
import { offerSubscriptions } from './queries/offer-subscriptions';

export function notificationRoutes(parts: DeliveryParts): Route[] {
  return [
    defineRoute(memberEndpoints.listMessages, ({ session, query }) =>
      listMessages(parts, session.userId, query),
    ),
    defineRoute(memberEndpoints.readMessage, ({ session, params }) =>
      readMessage(parts, session.userId, params.messageId),
    ),
    defineRoute(memberEndpoints.getSubscriptionOffer, ({ session }) =>
      offerSubscriptions(parts, session.userId),
    ),
  ];
}
