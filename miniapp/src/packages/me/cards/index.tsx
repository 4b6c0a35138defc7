import { useState } from 'react';
import { timeInWords, type Card as BankCard } from '@gjj/shared-types';
import { AddCardSheet } from '@/features/cards/AddCardSheet';
import { cardInWords, removeCard, useCards } from '@/features/cards/use-cards';
import { MemberOnly } from '@/features/session/MemberOnly';
import { useStanding } from '@/features/session/use-member';
import { tellBriefly } from '@/platform/tell';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageFrame } from '@/ui/PageFrame';
import { Sheet } from '@/ui/Sheet';
import { useWork } from '@/ui/use-work';
import { WorkError } from '@/ui/WorkError';

function CardList({ onRemove }: { onRemove: (card: BankCard) => void }) {
  const query = useCards();
  return (
    <Loaded query={query}>
      {({ cards }) =>
        cards.length === 0 ? (
          <EmptyState icon="card" words="还没有银行卡。提取的钱会付到您本人的卡上。" />
        ) : (
          <div className="stack">
            {cards.map((card) => (
              <Card key={card.cardId}>
                <div className="row">
                  <div className="grow">
                    <div className="strong">{card.bankName}</div>
                    <div className="numeric">尾号 {card.last4}</div>
                    <div className="secondary numeric">{timeInWords(card.addedAt)} 添加</div>
                    {card.restsUntil !== null && (
                      <div className="secondary">新加的卡，{timeInWords(card.restsUntil)} 起才能收款</div>
                    )}
                  </div>
                  <Button
                    small
                    kind="quiet"
                    icon="trash"
                    label={`删除${cardInWords(card)}`}
                    onPress={() => onRemove(card)}
                  >
                    删除
                  </Button>
                </div>
              </Card>
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

export default function CardsPage() {
  const member = useStanding() === 'member';
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<BankCard | null>(null);
  const work = useWork();
  const remove = async (card: BankCard) => {
    if (!(await work.run(() => removeCard(card)))) return;
    setRemoving(null);
    tellBriefly('已删除');
  };
  return (
    <PageFrame
      title="银行卡"
      action={
        member ? (
          <Button icon="plus" id="add-card" onPress={() => setAdding(true)}>
            添加银行卡
          </Button>
        ) : undefined
      }
    >
      <MemberOnly what="管理银行卡">
        <CardList onRemove={setRemoving} />
      </MemberOnly>
      <AddCardSheet open={adding} onClose={() => setAdding(false)} onAdded={() => setAdding(false)} />
      <Sheet open={removing !== null} title="删除这张卡？" onClose={() => setRemoving(null)}>
        {removing !== null && <div>{cardInWords(removing)}。删除后要用时可以再添加。</div>}
        <WorkError error={work.error} />
        <Button
          kind="danger"
          id="remove-card-confirm"
          busy={work.busy}
          onPress={() => removing !== null && void remove(removing)}
        >
          删除
        </Button>
      </Sheet>
    </PageFrame>
  );
}
