import type { SubscriptionAnswer } from './subscriptions';

/** Events as WeChat pushes them in JSON. `List` is an object for one entry and an array for several. */
export interface WechatEvent {
  readonly ToUserName: string;
  readonly FromUserName: string;
  readonly CreateTime: string;
  readonly MsgType: 'event';
  readonly Event: 'subscribe_msg_popup_event' | 'subscribe_msg_change_event' | 'subscribe_msg_sent_event';
  readonly List: unknown;
}

/** The account that the events are for (小程序原始ID). */
export const TO_USER_NAME = 'gh_gjjdemo00000';

export function popupEvent(
  openid: string,
  templateIds: readonly string[],
  answer: SubscriptionAnswer,
): WechatEvent {
  return event(
    openid,
    'subscribe_msg_popup_event',
    templateIds.map((TemplateId) => ({ TemplateId, SubscribeStatusString: answer, PopupScene: '0' })),
  );
}

export function changeEvent(openid: string, templateId: string): WechatEvent {
  return event(openid, 'subscribe_msg_change_event', [
    { TemplateId: templateId, SubscribeStatusString: 'reject' },
  ]);
}

export function sentEvent(openid: string, templateId: string, msgid: string): WechatEvent {
  const entry = { TemplateId: templateId, MsgID: msgid, ErrorCode: '0', ErrorStatus: 'success' };
  return event(openid, 'subscribe_msg_sent_event', [entry]);
}

function event(openid: string, name: WechatEvent['Event'], entries: readonly unknown[]): WechatEvent {
  return {
    ToUserName: TO_USER_NAME,
    FromUserName: openid,
    CreateTime: String(Math.floor(Date.now() / 1000)),
    MsgType: 'event',
    Event: name,
    List: entries.length === 1 ? entries[0] : entries,
  };
}
