import { useState } from 'react';
import type { SubscriptionOffer } from '@gjj/shared-types';
import { call } from '@/api/call';
import { outdate, useServerData } from '@/api/server-data';
import { hasDeskPerson } from '@/platform/demo-desk';
import type { SubscribeAnswer } from '@/platform/demo-desk-types';
import { answerOurPopup, askWechatSubscription, popupIsOurs } from '@/platform/subscribe';

export interface Subscription {
  offer: SubscriptionOffer | undefined;
  /** Is there a WeChat here to ask? In a plain browser there is none. */
  possible: boolean;
  /** Our own sheet stands open in place of WeChat's popup. */
  sheetOpen: boolean;
  /** On a tap only; WeChat refuses otherwise. */
  ask: () => Promise<void>;
  answer: (answer: SubscribeAnswer) => Promise<void>;
  accepted: boolean;
}

/** WeChat tells the server of an accept by an event of its own, which comes a little after the tap. */
const lookAgainMs = [0, 1500, 5000];

/** One accept is one message (一次性订阅), so that the member may be asked again for each application. */
export function useSubscription(): Subscription {
  const { data: offer } = useServerData(['subscription-offer'], () => call('getSubscriptionOffer'));
  const [sheetOpen, setSheetOpen] = useState(false);
  const [accepted, setAccepted] = useState(false);
  const ids = offer?.templates.map(({ templateId }) => templateId) ?? [];
  const finish = (yes: boolean) => {
    setAccepted(yes);
    for (const ms of lookAgainMs) setTimeout(() => outdate('subscription-offer'), ms);
  };
  return {
    offer,
    possible: ids.length > 0 && (popupIsOurs ? hasDeskPerson() : (offer?.hasWechat ?? false)),
    sheetOpen,
    accepted,
    ask: async () => {
      if (popupIsOurs) setSheetOpen(true);
      else finish((await askWechatSubscription(ids)).length > 0);
    },
    answer: async (answer) => {
      setSheetOpen(false);
      await answerOurPopup(ids, answer);
      finish(answer === 'accept');
    },
  };
}
