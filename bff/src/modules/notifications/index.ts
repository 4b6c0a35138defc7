import type { Message } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import type { Middleware } from 'koa';
import type { Route } from '../../http/define-route';
import type { Connection } from '../../platform/mongo';
import { askReceipts } from './commands/ask-receipts';
import { deliverNotice, type DeliveryResult } from './commands/deliver-notice';
import { resumeOpen } from './commands/resume-open';
import type { DeliveryParts } from './delivery-parts';
import type { NoticeEntry, NoticeFacts, TellableNotice } from './domain/notice-entry';
import { MemberInbox } from './member-inbox-repository';
import { MessageRepository } from './message-repository';
import { MessageTroubles, type MessageTrouble } from './message-troubles-repository';
import { presentMessage } from './message-presenter';
import type { WechatEventReader } from './ports';
import { ReceiptRepository } from './receipt-repository';
import { previewNotice, type NoticePreview } from './queries/preview-notice';
import { notificationRoutes } from './routes';
import { SendLock } from './send-lock';
import type { StaffInbox } from './staff/staff-inbox-repository';
import { staffMessageRoutes } from './staff/staff-message-routes';
import type { StaffNotice } from './staff/staff-notice';
import { SubscriptionRepository } from './subscription-repository';
import { wechatCallback } from './wechat-callback';

export type { DeliveryResult } from './commands/deliver-notice';
export type { Contacts, TemplateIds } from './delivery-parts';
export type { NoticeEntry, NoticeFacts, TellableNotice } from './domain/notice-entry';
export { StaffInbox } from './staff/staff-inbox-repository';
export type { StaffNotice, StaffNoticeFacts } from './staff/staff-notice';
export type { NoticePreview } from './queries/preview-notice';
export type * from './ports';

type Made = 'messages' | 'inbox' | 'subscriptions' | 'lock' | 'random';

export interface NotificationParts extends Omit<DeliveryParts, Made> {
  connection: Connection;
  staffInbox: StaffInbox;
  sessionRedis: Redis;
  eventReader: WechatEventReader;
  random?: DeliveryParts['random'];
}

export interface Notifications {
  routes: Route[];
  /** GET and POST /callbacks/wechat; passes everything else on. */
  wechatEvents: Middleware;
  /**
   * Tells a member, by every way that it takes; call again at `retryAt` until done. Idempotent by messageId:
   * at once, twice, and after a crash at any point there is one message and at most one send by WeChat.
   */
  deliver(notice: NoticeEntry): Promise<DeliveryResult>;
  /** Tells officers; idempotent by entryId and officer. */
  tellStaff(notice: StaffNotice, staffIds: readonly string[]): Promise<void>;
  /** For a timer of some seconds: goes on with messages that nobody is delivering; how many. */
  resumeOpen(): Promise<number>;
  /** For a timer of some seconds: asks what became of texts that the gateway took; how many. */
  askReceipts(): Promise<number>;
  /** Oldest first. The caller has judged who may see the case. */
  listForCase(caseId: string): Promise<Message[]>;
  /** All that this person was told, the newest first. */
  listOfMember(userId: string): Promise<Message[]>;
  /** Takes what was told of a case away for good. */
  forgetCase(caseId: string): Promise<void>;
  unreadCount(userId: string): Promise<number>;
  /** @param centreCode whose hotline it names */
  preview(notice: TellableNotice, facts: NoticeFacts, centreCode: string): NoticePreview;
  /** How many messages of late need a person, by reason. */
  countTroubles(): Promise<Record<MessageTrouble, number>>;
}

/** More than anybody is told in a life with the fund. */
const mostTold = 5000;

export function createNotifications(given: NotificationParts): Notifications {
  const { connection, sessionRedis, eventReader, staffInbox, random = Math.random, ...rest } = given;
  const messages = new MessageRepository(connection);
  const inbox = new MemberInbox(connection);
  const subscriptions = new SubscriptionRepository(connection);
  const troubles = new MessageTroubles(connection);
  const lock = new SendLock(sessionRedis);
  const parts: DeliveryParts = { ...rest, messages, inbox, subscriptions, lock, random };
  return {
    routes: [...notificationRoutes(parts), ...staffMessageRoutes({ inbox: staffInbox, clock: parts.clock })],
    wechatEvents: wechatCallback(eventReader, parts),
    deliver: (notice) => deliverNotice(parts, notice),
    tellStaff: (notice, staffIds) => staffInbox.tell(notice, staffIds),
    resumeOpen: () => resumeOpen(parts),
    askReceipts: () => askReceipts({ ...parts, receipts: new ReceiptRepository(connection) }),
    listForCase: async (caseId) => (await inbox.listOfCase(caseId)).map(presentMessage),
    listOfMember: async (userId) => (await inbox.listOf(userId, null, mostTold)).map(presentMessage),
    forgetCase: async (caseId) => {
      await messages.forget(caseId);
      await staffInbox.forget(caseId);
    },
    unreadCount: (userId) => inbox.countUnread(userId),
    preview: (notice, facts, centreCode) => previewNotice(parts, notice, facts, centreCode),
    countTroubles: () => troubles.count(parts.clock.now()),
  };
}
