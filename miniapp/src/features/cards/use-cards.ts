import type { Card } from '@gjj/shared-types';
import { call } from '@/api/call';
import { outdate, useServerData } from '@/api/server-data';

export function useCards(enabled = true) {
  return useServerData<{ cards: Card[] }>(['cards'], () => call('listCards'), { enabled });
}

/** @throws ApiError */
export async function addCard(cardNumber: string): Promise<Card> {
  const added = await call('addCard', { body: { cardNumber } });
  outdate('cards');
  return added;
}

/** @throws ApiError */
export async function removeCard(card: Card): Promise<void> {
  await call('removeCard', { params: { cardId: card.cardId } });
  outdate('cards');
}

/** "示例银行 尾号 1234" */
export function cardInWords(card: Pick<Card, 'bankName' | 'last4'>): string {
  return `${card.bankName} 尾号 ${card.last4}`;
}
