import { noticeName, type NoticeName } from '@gjj/shared-types';
import { tendOrder } from './commands/tend-order';
import type { OrderRow } from './order-model';
import type { OrderParts } from './order-parts';

/** Orders as the worker sees them: what they owe is only ever a word to their member, and their clock makes the runs. */
export function orderKind(parts: OrderParts) {
  return {
    name: 'standing-order',
    records: parts.orders,
    carryOut: (_row: OrderRow, { name }: { name: string }): Promise<void> => {
      throw new Error(`a standing order owes no ${name}`);
    },
    noticeOf: ({ userId }: OrderRow, { name }: { name: string }) => ({
      userId,
      caseId: null,
      leadsTo: 'standing-orders' as const,
      notice: noticeName.parse(name) satisfies NoticeName,
    }),
    atMoment: (row: OrderRow) => tendOrder(parts, row),
  };
}
