import { timeInWords, type Safety } from '@gjj/shared-types';
import { useStanding } from '@/features/session/use-member';
import { open } from '@/platform/navigate';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { useSafety } from './use-safety';

/** Which cards are too new, before anybody chooses one; an older one is paid at once. */
function RestingCards({ cards }: { cards: Safety['restingCards'] }) {
  if (cards.length === 0) return null;
  return (
    <Notice tone="neutral" id="cards-rest">
      {cards.map(({ cardId, last4, restsUntil }) => (
        <div key={cardId}>
          尾号 {last4} 是新加的卡，{timeInWords(restsUntil)} 起才能收款。要早收到钱，请选以前的卡。
        </div>
      ))}
    </Notice>
  );
}

/** Said before a form is filled in: with the lock on nothing can be handed in. */
export function LockedNotice() {
  const member = useStanding() === 'member';
  const { data } = useSafety(member);
  if (data === undefined) return null;
  if (data.lock === null) return <RestingCards cards={data.restingCards} />;
  const { opensAt } = data.lock;
  return (
    <Notice tone="action" id="account-locked">
      <div className="strong">您的账户锁着，现在不能提交。</div>
      <div>
        {opensAt === null
          ? `可以先填好。要提交，请先打开账户锁，${data.terms.openAfterHours} 小时后打开。`
          : `${timeInWords(opensAt)} 打开，可以先填好，到时再提交。`}
      </div>
      <Button
        small
        kind="secondary"
        id="locked-to-safety"
        onPress={() => open('/packages/safety/home/index', {})}
      >
        去账户安全
      </Button>
    </Notice>
  );
}
