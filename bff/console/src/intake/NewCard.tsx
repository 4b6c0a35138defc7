import { isCardNumber, readCardNumber, type Card } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { TextField } from '../look/TextField';
import type { Intake } from './use-intake';

interface Props {
  intake: Intake;
  onCard: (cardId: Card['cardId']) => void;
}

/** A card that the bank says is the person's own. */
export function NewCard({ intake, onCard }: Props) {
  const [typed, setTyped] = useState('');
  const { addCard } = intake;
  const number = readCardNumber(typed);
  const add = () =>
    addCard.mutate(number, {
      onSuccess: ({ cardId }) => {
        setTyped('');
        onCard(cardId);
      },
    });
  return (
    <div className="intake-line">
      <TextField
        label="新的收款卡"
        hint="本人的借记卡；银行马上核对。"
        inputMode="numeric"
        maxLength={40}
        value={typed}
        onText={setTyped}
        onPressEnter={(event) => {
          event.preventDefault();
          if (isCardNumber(number)) add();
        }}
      />
      <Button disabled={!isCardNumber(number)} loading={addCard.isPending} onClick={add}>
        登记这张卡
      </Button>
      {addCard.isError && <FailureNote error={addCard.error} />}
    </div>
  );
}
