import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { WechatEvent, WechatEventReader } from '../../modules/notifications/ports';
import { toJson } from '../http/far-side';
import { decryptEvent, isEventSigned } from './event-crypto';
import { encryptedWire, eventWire } from './event-wire';

export interface WechatEventSettings {
  readonly appId: string;
  readonly eventToken: string;
  /** EncodingAESKey, 43 characters. */
  readonly eventAesKey: string;
}

/**
 * Reads WeChat's pushes (消息推送), encrypted ones only: a plain push signs nothing of its body, so anyone who saw
 * one could write another.
 */
export class WechatEvents implements WechatEventReader {
  constructor(private readonly settings: WechatEventSettings) {}

  answerHandshake(query: Record<string, string>): string | null {
    const { signature = '', timestamp = '', nonce = '', echostr = '' } = query;
    return isEventSigned(signature, [this.settings.eventToken, timestamp, nonce]) ? echostr : null;
  }

  readEvents(query: Record<string, string>, rawBody: string): WechatEvent[] | null {
    const { msg_signature = '', timestamp = '', nonce = '' } = query;
    const { eventToken, eventAesKey, appId } = this.settings;
    const body = encryptedWire.safeParse(toJson(rawBody));
    if (!body.success) return null;
    const encrypted = body.data.Encrypt;
    if (!isEventSigned(msg_signature, [eventToken, timestamp, nonce, encrypted])) return null;
    const message = decryptEvent(encrypted, eventAesKey, appId);
    if (message === null) return null;
    const event = eventWire.safeParse(toJson(message));
    return event.success ? entriesOf(event.data) : [];
  }
}

function entriesOf(event: z.output<typeof eventWire>): WechatEvent[] {
  const openid = event.FromUserName;
  const at = new Date(event.CreateTime * 1000).toISOString();
  const about = (templateId: string, detail: string) => ({
    openid,
    templateId,
    at,
    dedupeKey: keyOf(event.Event, openid, at, templateId, detail),
  });
  if (event.Event === 'subscribe_msg_sent_event') {
    return event.List.map(({ TemplateId, MsgID, ErrorCode }) => ({
      kind: 'message-delivered',
      ...about(TemplateId, MsgID),
      msgId: MsgID,
      ok: ErrorCode === 0,
    }));
  }
  const source = event.Event === 'subscribe_msg_popup_event' ? 'popup' : 'settings';
  return event.List.map(({ TemplateId, SubscribeStatusString: answer }) => ({
    kind: 'subscription-answered',
    ...about(TemplateId, answer),
    answer,
    source,
  }));
}

/** The same for each repeat of one push, and with no openid to be read in it. */
function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
