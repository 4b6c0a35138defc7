import type { ChannelState, MemberPlace } from '@gjj/shared-types';
import type { Recipient, TellableNotice } from './notice-entry';
import type { WechatCard } from './wechat-card';

/** Why a channel is where it is; its words are in channel-words. */
export type ChannelNote =
  | 'none'
  | 'not-wanted'
  | 'no-account'
  | 'no-quota'
  | 'refused'
  | 'later'
  | 'gave-up'
  | 'no-answer'
  | 'undeliverable'
  | 'no-receipt'
  | 'other-way';

export interface ChannelRecord {
  state: ChannelState;
  tries: number;
  note: ChannelNote;
  /** Last change of state. */
  at: Date;
  /** When the try under way began; a try of which nothing was heard for 20 s is lost. */
  claimedAt: Date | null;
  nextAt: Date;
}

export interface WechatChannelRecord extends ChannelRecord {
  /** Hash of the openid, by which WeChat's delivery event is matched. */
  recipient: string | null;
  templateId: string | null;
  msgId: string | null;
}

export interface SmsChannelRecord extends ChannelRecord {
  /** When the gateway is asked next what became of a text that it took; null: not asked (any more). */
  askAt: Date | null;
  /** How often it was asked. */
  asks: number;
}

/** One message to one person and what became of it; `_id` is the id of the outbox entry that owes it. */
export interface MessageRecord {
  _id: string;
  userId: string;
  caseId: string | null;
  /** Of what is about no case. */
  leadsTo?: MemberPlace;
  /** Absent: the user. */
  to?: Recipient;
  notice: TellableNotice;
  title: string;
  body: string;
  smsText: string;
  /** False: SMS is never sent for it, and WeChat leaves the person's last subscription for what matters more. */
  smsFallback: boolean;
  /** By WeChat and by SMS both; absent: by SMS where WeChat cannot. */
  everyWay?: true;
  card: WechatCard | null;
  at: Date;
  deadlineAt: Date;
  readAt: Date | null;
  wechat: WechatChannelRecord;
  sms: SmsChannelRecord;
  /** False while a channel still owes something. */
  done: boolean;
  /** When deliver should come back; only of use while not done. */
  dueAt: Date;
}
