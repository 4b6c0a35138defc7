import { isCardNumber, readCardNumber, type Card } from '@gjj/shared-types';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { Field } from '../look/Field';
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
      <Field label="新的收款卡" hint="本人的借记卡；银行马上核对。">
        {(props) => (
          <Input
            {...props}
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onPressEnter={(event) => {
              event.preventDefault();
              if (isCardNumber(number)) add();
            }}
          />
        )}
      </Field>
      <Button disabled={!isCardNumber(number)} loading={addCard.isPending} onClick={add}>
        登记这张卡
      </Button>
      {addCard.isError && <FailureNote error={addCard.error} />}
    </div>
  );
}
