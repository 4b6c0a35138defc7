import { dayWithYear } from '@gjj/shared-types';
import type { OrderRecord } from './order-record';
import { termsInWords } from './terms';

const stateTerms = { active: '约定中', paused: '已暂停', ended: '已结束' } as const;

export type OrderFacts = Record<string, string>;

/** What every notice of an order says of it. */
export function orderFacts(order: OrderRecord): OrderFacts {
  const { itemName, state, next, why } = order;
  return {
    itemName: `约定提取·${itemName}`,
    stateTerm: stateTerms[state],
    agreed: termsInWords(order),
    ...(next !== null && state === 'active' && { nextRun: dayWithYear(next.plannedOn) }),
    ...(why !== null && why.reasons.length > 0 && { reason: why.reasons.join('；') }),
    ...(why !== null && why.remedies.length > 0 && { howToFix: why.remedies.join('；') }),
  };
}
