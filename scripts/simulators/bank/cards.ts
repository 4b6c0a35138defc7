import { nameIn, type Person, type PersonCard } from '../people/person';
import type { Outcome } from './payment';

export interface KnownCard extends PersonCard {
  readonly holder: string;
}

/** Every card of the demo people, with its holder, and every account of a seller. */
export function cardsOf(
  people: readonly Person[],
  sellers: readonly KnownCard[],
): ReadonlyMap<string, KnownCard> {
  const own = people.flatMap((person) =>
    person.cards.map((card): KnownCard => ({ ...card, holder: nameIn('bank', person) })),
  );
  return new Map([...own, ...sellers].map((card) => [card.number, card]));
}

/** How a payment to this card ends by itself: one outcome, or two when the money first arrives and then comes back. */
export function outcomesFor(card: KnownCard | undefined, payeeName: string): Outcome[] {
  if (card === undefined) return [failure('card-unknown', '收款账号不存在')];
  if (card.holder !== payeeName) return [failure('name-mismatch', '收款户名与账号不符')];
  switch (card.behaviour) {
    case 'works':
      return [{ status: 'paid' }];
    case 'fails':
      return [failure(card.failureCode ?? 'account-closed', card.failureReason ?? '收款账户状态异常')];
    case 'is-returned':
      return [{ status: 'paid' }, { ...failure('returned-by-payee-bank', '收款行退汇'), status: 'returned' }];
    case 'never-settles':
      return [];
  }
}

function failure(failureCode: string, failureReason: string): Outcome {
  return { status: 'failed', failureCode, failureReason };
}
