import type { DeliveryParts } from '../delivery-parts';
import type { NoticeFacts, TellableNotice } from '../domain/notice-entry';
import { noticeWords } from '../domain/notice-words';
import { renderNotice } from '../domain/render-notice';

/** A notice as the member will read it, before it is sent. */
export interface NoticePreview {
  title: string;
  body: string;
  /** Which ways it goes, in words. */
  channels: string;
}

/** The same words as deliver's, as if it happened now. */
export function previewNotice(
  { hotlineOf, clock }: Pick<DeliveryParts, 'hotlineOf' | 'clock'>,
  notice: TellableNotice,
  facts: NoticeFacts,
  centreCode: string,
): NoticePreview {
  const hotline = hotlineOf(centreCode);
  const { title, body, smsFallback } = renderNotice(notice, facts, { at: clock.now(), hotline });
  const byWechat = noticeWords[notice].template !== null;
  return { title, body, channels: channelsInWords(byWechat, smsFallback) };
}

function channelsInWords(byWechat: boolean, bySms: boolean): string {
  if (byWechat && bySms) return '小程序消息；微信通知，微信发不了时改发短信';
  if (byWechat) return '小程序消息；微信通知';
  return bySms ? '小程序消息；短信' : '小程序消息';
}
