import { isCardNumber, readCardNumber, staffEndpoints, type Card } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { TextField } from '../look/TextField';

/** A card that the bank says is that of whoever stands here; no case is there yet. */
export function NewVisitCard({ visit, onCard }: { visit: string; onCard: (card: Card) => void }) {
  const [typed, setTyped] = useState('');
  const cardNumber = readCardNumber(typed);
  const adding = useMutation({
    mutationFn: () => call(staffEndpoints.addVisitCard, { body: { visit, cardNumber } }),
    onSuccess: (card) => {
      setTyped('');
      onCard(card);
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
      />
      <Button disabled={!isCardNumber(cardNumber)} loading={adding.isPending} onClick={() => adding.mutate()}>
        登记这张卡
      </Button>
      {adding.isError && <FailureNote error={adding.error} />}
    </div>
  );
}
