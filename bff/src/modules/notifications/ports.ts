import type { Instant } from '@gjj/shared-types';

export interface SubscribeMessage {
  openid: string;
  templateId: string;
  /** Opened by a tap on the message. */
  page: string;
  data: Record<string, string>;
}

export type WechatSendAnswer =
  | { outcome: 'sent'; msgId: string }
  /** 43101: not subscribed or used up; the local quota is lowered, no retry. */
  | { outcome: 'no-quota' }
  /** 40003, 40037, 41030, 47003: will never work as it stands. */
  | { outcome: 'refused'; errcode: number }
  /** -1, 45009, 45011, 43108, 5xx before acting: try again later. */
  | { outcome: 'later'; errcode: number };

/** Throws OutsideError `unknown` where WeChat may have accepted: never resent, the delivery event tells. */
export interface WechatMessages {
  send(message: SubscribeMessage): Promise<WechatSendAnswer>;
}

export interface Sms {
  /** Idempotent by messageId. Throws OutsideError. */
  send(message: { messageId: string; phone: string; text: string }): Promise<void>;
  findStatus(messageId: string): Promise<'accepted' | 'delivered' | 'failed' | null>;
}

/** A WeChat event after decryption and parsing; one entry of its `List`. */
export type WechatEvent =
  | {
      kind: 'subscription-answered';
      openid: string;
      templateId: string;
      answer: 'accept' | 'reject';
      /**
       * popup: the box of wx.requestSubscribeMessage (subscribe_msg_popup_event), where an accept is one message
       * and a reject takes nothing away; settings: subscribe_msg_change_event, where a reject takes everything away.
       */
      source: 'popup' | 'settings';
      at: Instant;
      dedupeKey: string;
    }
  | {
      kind: 'message-delivered';
      openid: string;
      templateId: string;
      msgId: string;
      ok: boolean;
      at: Instant;
      dedupeKey: string;
    };

export interface WechatEventReader {
  /** The GET handshake's echo, or null where the signature is wrong. */
  answerHandshake(query: Record<string, string>): string | null;
  /** Decrypted and verified events of a POST, or null where the signature is wrong. */
  readEvents(query: Record<string, string>, rawBody: string): WechatEvent[] | null;
}
