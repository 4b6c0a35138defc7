import type { Card } from '@gjj/shared-types';
import { Radio } from 'antd';

interface Props {
  cards: readonly Card[];
  chosen: Card['cardId'] | null;
  disabled?: boolean;
  onCard: (cardId: Card['cardId']) => void;
}

/** The person's own cards, by bank and last digits. */
export function CardChoice({ cards, chosen, disabled = false, onCard }: Props) {
  if (cards.length === 0) return null;
  return (
    <Radio.Group
      aria-label="收款卡"
      disabled={disabled}
      value={chosen}
      onChange={({ target }) => onCard(target.value as Card['cardId'])}
      options={cards.map(({ cardId, bankName, last4 }) => ({
        value: cardId,
        label: `${bankName} 尾号 ${last4}`,
      }))}
    />
  );
}
