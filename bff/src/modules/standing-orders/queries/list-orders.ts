import type { StandingOfferSummary, StandingOrderId, StandingOrderSummary } from '@gjj/shared-types';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';
import { presentOrderSummary } from '../present-order';

/** The one that has not ended. */
export function orderIdOf(newest: OrderRow | null): StandingOrderId | null {
  return newest === null || newest.state === 'ended' ? null : (newest._id as StandingOrderId);
}

/** The member's orders, newest first, and what of their centre's items may be agreed on. */
export async function listOrders(
  parts: OrderParts,
  userId: string,
): Promise<{ orders: StandingOrderSummary[]; offers: StandingOfferSummary[] }> {
  const person = await parts.members.getPerson(userId);
  const catalogue = parts.centres.of(parts.centreOf(person));
  const orders = await parts.orders.listOfMember(userId);
  const offers = catalogue.itemsAt('app').flatMap(({ code, name }) => {
    const standing = catalogue.standingOf(code);
    if (standing === null) return [];
    const running = orders.find(({ itemCode, state }) => itemCode === code && state !== 'ended') ?? null;
    const periods = standing.periods.map(({ every }) => every);
    return [{ itemCode: code, itemName: name, periods, orderId: orderIdOf(running) }];
  });
  return { orders: orders.map(presentOrderSummary), offers };
}
