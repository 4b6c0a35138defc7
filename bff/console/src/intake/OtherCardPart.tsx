import type { Card, IntakeCase } from '@gjj/shared-types';
import { Button } from 'antd';
import { useState } from 'react';
import { FailureNote } from '../look/FailureNote';
import { CardChoice } from './CardChoice';
import { NewCard } from './NewCard';
import type { Intake } from './use-intake';

/** 付款没成功: another card of the person, and the money goes out again without a new approval. */
export function OtherCardPart({ shown, intake }: { shown: IntakeCase; intake: Intake }) {
  const [cardId, setCardId] = useState<Card['cardId'] | null>(null);
  const { changeCard } = intake;
  const others = shown.cards.filter((card) => card.cardId !== shown.cardId);
  const failed = shown.payments.at(-1);
  return (
    <section className="card panel intake-form" aria-label="换一张收款卡">
      <h2>换一张收款卡</h2>
      <p>
        付到{shown.cardBankName} 尾号 {shown.cardLast4} 没有成功
        {failed?.failureWords == null ? '' : `：${failed.failureWords}`}。
      </p>
      <CardChoice cards={others} chosen={cardId} onCard={setCardId} />
      <NewCard intake={intake} onCard={setCardId} />
      {changeCard.isError && <FailureNote error={changeCard.error} />}
      <div className="intake-line">
        <Button
          type="primary"
          size="large"
          disabled={cardId === null}
          loading={changeCard.isPending}
          onClick={() => cardId !== null && changeCard.mutate(cardId)}
        >
          用这张卡再付一次
        </Button>
      </div>
    </section>
  );
}
