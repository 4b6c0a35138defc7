import type { Clock } from '../../platform/clock';
import type { Logger } from '../../platform/logger';
import type { Metrics } from '../../platform/metrics';
import type { TemplateKind } from './domain/notice-words';
import type { MemberInbox } from './member-inbox-repository';
import type { MessageRepository } from './message-repository';
import type { Sms, WechatMessages } from './ports';
import type { SendLock } from './send-lock';
import type { SubscriptionRepository } from './subscription-repository';

export interface Contacts {
  /** Where a person can be reached now; null where they cannot. */
  getContact(userId: string): Promise<{ openid: string | null; phone: string | null }>;
  /** A sealed number. */
  openPhone(sealed: string): string;
}

/** Template ids as the centre got them from WeChat. */
export type TemplateIds = Record<TemplateKind, string>;

/** What the commands of this module work with. */
export interface DeliveryParts {
  messages: MessageRepository;
  inbox: MemberInbox;
  subscriptions: SubscriptionRepository;
  lock: SendLock;
  wechat: WechatMessages;
  sms: Sms;
  contacts: Contacts;
  templates: TemplateIds;
  /** Of a centre; without a code, of the first one. */
  hotlineOf: (centreCode: string | undefined) => string;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  /** In [0, 1), for the jitter of retries. */
  random: () => number;
}
