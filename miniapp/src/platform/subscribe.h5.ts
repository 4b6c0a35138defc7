import { tellDeskSubscription } from './demo-desk.h5';
import type { SubscribeAnswer } from './demo-desk-types';

/** In the demo our sheet stands for WeChat's popup; in a plain browser there is no WeChat to ask. */
export const popupIsOurs = true;

export function askWechatSubscription(_templateIds: string[]): Promise<string[]> {
  return Promise.resolve([]);
}

export function answerOurPopup(templateIds: string[], answer: SubscribeAnswer): Promise<void> {
  return tellDeskSubscription(templateIds, answer);
}
