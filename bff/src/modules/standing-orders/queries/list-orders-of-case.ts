import type { CaseRecord } from '../../applications';
import type { OrderRow } from '../order-model';
import type { OrderParts } from '../order-parts';

/** Whatever the case's member has agreed on with the case's centre. */
export async function listOrdersOfCase(
  { orders }: Pick<OrderParts, 'orders'>,
  { userId, centreCode }: CaseRecord,
): Promise<OrderRow[]> {
  const all = await orders.listOfMember(userId);
  return all.filter((order) => order.centreCode === centreCode);
}
