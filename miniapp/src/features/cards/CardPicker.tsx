import { useState } from 'react';
import { timeInWords, type Card } from '@gjj/shared-types';
import { Button } from '@/ui/Button';
import { ChoiceList } from '@/ui/ChoiceList';
import { Loaded } from '@/ui/Loaded';
import { AddCardSheet } from './AddCardSheet';
import { useCards } from './use-cards';

interface CardPickerProps {
  value: string | null;
  onChange: (cardId: Card['cardId']) => void;
  /** Last four of a card that did not work, told apart in the list. */
  failedLast4?: string | null;
}

/** Of a card that is too new, until when, before anybody chooses it; an older one stands beside it. */
function detailOf({ last4, restsUntil }: Card, failedLast4: string | null): string {
  if (last4 === failedLast4) return `尾号 ${last4}（上次没有付成）`;
  // In the place of a card that the bank could not pay to, another one takes the money at once.
  return restsUntil === null || failedLast4 !== null
    ? `尾号 ${last4}`
    : `尾号 ${last4}（新加的，${timeInWords(restsUntil)}起才能收款）`;
}

/** One's own cards, and a way to add one without leaving the page. */
export function CardPicker({ value, onChange, failedLast4 = null }: CardPickerProps) {
  const query = useCards();
  const [adding, setAdding] = useState(false);
  return (
    <div className="stack">
      <Loaded query={query} cards={1}>
        {({ cards }) =>
          cards.length === 0 ? (
            <div className="secondary">还没有银行卡，请先添加一张您本人的借记卡。</div>
          ) : (
            <ChoiceList
              id="card"
              label="收款卡"
              options={cards.map((card) => ({
                value: card.cardId,
                label: card.bankName,
                detail: detailOf(card, failedLast4),
              }))}
              value={(value as Card['cardId'] | null) ?? null}
              onChange={onChange}
            />
          )
        }
      </Loaded>
      <Button kind="secondary" icon="plus" id="add-card" onPress={() => setAdding(true)}>
        添加银行卡
      </Button>
      <AddCardSheet
        open={adding}
        onClose={() => setAdding(false)}
        onAdded={(card) => {
          setAdding(false);
          onChange(card.cardId);
        }}
      />
    </div>
  );
}
