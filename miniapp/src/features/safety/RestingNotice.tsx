import { timeInWords, type Safety } from '@gjj/shared-types';
import { Notice } from '@/ui/Notice';

/** 静置: what is too new for something, and until when. */
export function RestingNotice({ safety }: { safety: Safety }) {
  const { restingCards, phoneRestsUntil } = safety;
  if (restingCards.length === 0 && phoneRestsUntil === null) return null;
  return (
    <Notice tone="neutral">
      {restingCards.map(({ cardId, bankName, last4, restsUntil }) => (
        <div key={cardId}>
          {bankName} 尾号 {last4} 是新加的卡，{timeInWords(restsUntil)} 起才能收款。
        </div>
      ))}
      {phoneRestsUntil !== null && (
        <div>手机号是新换的，{timeInWords(phoneRestsUntil)} 起才能打开账户锁、调高限额。</div>
      )}
      <div>急用的，本人带证件到窗口，主管核对后可以提前。</div>
    </Notice>
  );
}
