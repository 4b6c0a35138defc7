import type { Card, CardId } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import { restsUntil } from '../domain/card-rest';
import type { CardRecord } from './user-model';

/** A card is known to its holder by bank and last four digits; the number never leaves again. */
export function presentCard(card: CardRecord, sealer: Sealer, now: Date): Card {
  return {
    cardId: card.cardId as CardId,
    bankName: card.bankName,
    last4: sealer.open(card.numberSealed).slice(-4),
    addedAt: card.addedAt.toISOString(),
    restsUntil: restsUntil(card, now)?.toISOString() ?? null,
  };
}
