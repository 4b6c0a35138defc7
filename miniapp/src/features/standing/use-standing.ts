import type {
  StandingOffer,
  StandingOfferSummary,
  StandingOrder,
  StandingOrderId,
  StandingOrderSummary,
  StandingPreview,
  StandingTerms,
} from '@gjj/shared-types';
import { call } from '@/api/call';
import { noteServerData, outdate, useServerData } from '@/api/server-data';
import { useStanding } from '@/features/session/use-member';

interface Agreements {
  orders: StandingOrderSummary[];
  offers: StandingOfferSummary[];
}

export function useStandingOrders() {
  const enabled = useStanding() === 'member';
  return useServerData<Agreements>(['standing-orders'], () => call('listStandingOrders'), { enabled });
}

export function useStandingOffer(itemCode: string) {
  const enabled = useStanding() === 'member' && itemCode !== '';
  return useServerData<StandingOffer>(
    ['standing-offer', itemCode],
    () => call('getStandingOffer', { params: { itemCode } }),
    { enabled },
  );
}

/** A run's case goes on while the page is open. @param orderId empty: there is no order yet */
export function useStandingOrder(orderId: string) {
  const enabled = useStanding() === 'member' && orderId !== '';
  return useServerData<StandingOrder>(
    ['standing-order', orderId],
    () => call('getStandingOrder', { params: { orderId: orderId as StandingOrderId } }),
    { enabled, refreshEveryMs: () => 10_000 },
  );
}

/** The days on which it would run; asked anew for other terms. */
export function useStandingPreview(itemCode: string, terms: StandingTerms | null) {
  const enabled = useStanding() === 'member' && terms !== null;
  return useServerData<StandingPreview>(
    ['standing-preview', itemCode, JSON.stringify(terms)],
    () => call('previewStandingOrder', { body: { itemCode, terms: terms! } }),
    { enabled },
  );
}

/** An answer that carries the whole order becomes what every screen shows of it. */
export function noteOrder(order: StandingOrder): StandingOrder {
  noteServerData(['standing-order', order.orderId], order);
  outdate('standing-orders', 'standing-offer');
  return order;
}

/** A command that was refused because the order had moved on: the newest is fetched, the words are shown. */
export function orderFailed(error: unknown): never {
  outdate('standing-order', 'standing-offer');
  throw error;
}
