import Taro from '@tarojs/taro';
import type { SubscribeAnswer } from './demo-desk-types';

/** WeChat shows its own popup; it opens only on a tap. */
export const popupIsOurs = false;

/** @returns the templates that the person accepted */
export async function askWechatSubscription(templateIds: string[]): Promise<string[]> {
  try {
    const answers = await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] });
    return templateIds.filter((id) => (answers as Record<string, unknown>)[id] === 'accept');
  } catch {
    return [];
  }
}

export function answerOurPopup(_templateIds: string[], _answer: SubscribeAnswer): Promise<void> {
  return Promise.resolve();
}
