import { z } from 'zod';
import { caseId, instant, messageId } from './primitives';
import { noticeName } from './case-events';
import { memberPlaces } from './member-places';
import { otherNoticeName } from './other-notices';

export const channelName = z.enum(['inbox', 'wechat', 'sms']);
export type ChannelName = z.infer<typeof channelName>;
/** waiting → sent → delivered, or skipped (no quota, not wanted), failed, unknown (no answer; never sent twice). */
export const channelState = z.enum([
  'waiting',
  'sending',
  'sent',
  'delivered',
  'skipped',
  'failed',
  'unknown',
]);
export type ChannelState = z.infer<typeof channelState>;

export const channelReport = z.object({
  channel: channelName,
  state: channelState,
  tries: z.int(),
  words: z.string(),
  at: instant.nullable(),
});

export const message = z.object({
  messageId,
  caseId: caseId.nullable(),
  /** Of what is about no case: where in the app it leads. */
  leadsTo: z.enum(Object.keys(memberPlaces) as (keyof typeof memberPlaces)[]).optional(),
  /** Told to somebody beside the member, masked. */
  toMasked: z.string().optional(),
  notice: z.union([noticeName, otherNoticeName]),
  title: z.string(),
  body: z.string(),
  sentAt: instant,
  readAt: instant.nullable(),
  channels: z.array(channelReport),
});
export type Message = z.infer<typeof message>;

export const messagesPage = z.object({
  messages: z.array(message),
  unread: z.int(),
  nextCursor: z.string().nullable(),
});

/** What the client hands to wx.requestSubscribeMessage: at most three on one tap. */
export const subscriptionOffer = z.object({
  templates: z.array(z.object({ templateId: z.string(), words: z.string(), left: z.int() })).max(3),
  hasWechat: z.boolean(),
});
export type SubscriptionOffer = z.infer<typeof subscriptionOffer>;
