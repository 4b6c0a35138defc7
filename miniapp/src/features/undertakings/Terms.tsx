import type { UndertakingOffer } from '@gjj/shared-types';
import { byWhen } from './undertakings';

/** What is promised or comes later, until when, and what follows where it is not kept. */
export function Terms({ offer }: { offer: UndertakingOffer }) {
  return (
    <>
      {offer.says !== null && <div>“{offer.says}。”</div>}
      {offer.within !== null && <div>{byWhen(offer)}补交。</div>}
      <div>
        <span className="strong">做不到的后果：</span>
        {offer.sanction}。
      </div>
    </>
  );
}
