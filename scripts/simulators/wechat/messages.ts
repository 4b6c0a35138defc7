import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Courier } from '../callbacks/courier';
import type { Person } from '../people/person';
import type { Journal } from '../storage/journal';
import { sentEvent } from './events';
import { fitsField } from './field-limits';
import type { Subscriptions } from './subscriptions';
import type { Template } from './templates';
import { WechatError } from './wechat-error';

const sendBody = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.string().optional(),
  data: z.record(z.string(), z.object({ value: z.string() })),
  miniprogram_state: z.enum(['developer', 'trial', 'formal']).optional(),
  lang: z.enum(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']).optional(),
});

/** A message that WeChat took and shows to the person. */
export interface WechatMessage {
  /** 19 digits, too long for a JavaScript number. */
  readonly msgid: string;
  readonly openid: string;
  readonly templateId: string;
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly page?: string;
  readonly at: string;
}

export interface MessageSettings {
  /** Messages that the app may send until the next reset; null for no limit. */
  dailyQuota: number | null;
  /** Pages that the mini-program has; null to take any well-formed one. */
  pages: readonly string[] | null;
}

/** What sending stands on. */
export interface MessageOffice {
  readonly journal: Journal;
  readonly courier: Courier;
  readonly subscriptions: Subscriptions;
  readonly people: readonly Person[];
  readonly templates: readonly Template[];
  readonly settings: MessageSettings;
}

/** 发送订阅消息, with the checks in WeChat's order: who, which template, page, data, quota, consent. */
export class Messages {
  private readonly messages;

  constructor(private readonly office: MessageOffice) {
    this.messages = office.journal.table<WechatMessage>('messages');
  }

  newestFirst(): Readonly<WechatMessage>[] {
    return this.messages.all().toReversed();
  }

  send(body: unknown): string {
    const parsed = sendBody.safeParse(body);
    if (!parsed.success) throw new WechatError(47001, parsed.error.issues[0]?.path.join('.'));
    const { touser, template_id, page, data } = parsed.data;
    if (!this.office.people.some((person) => person.openid === touser)) throw new WechatError(40003);
    const template = this.office.templates.find((one) => one.templateId === template_id);
    if (template === undefined) throw new WechatError(40037);
    this.requirePage(page);
    const fields = fieldsOf(template, data);
    this.requireQuota();
    return this.keep({
      openid: touser,
      templateId: template_id,
      title: template.title,
      fields,
      ...(page && { page }),
    });
  }

  private keep(message: Omit<WechatMessage, 'msgid' | 'at'>): string {
    const used = this.office.subscriptions.takeOne(message.openid, message.templateId);
    if (used === null) throw new WechatError(43101);
    const msgid = `${1_800_000_000 + this.messages.all().length}${randomInt(100_000_000, 999_999_999)}`;
    this.office.journal.commit([
      used,
      this.messages.put(msgid, { ...message, msgid, at: new Date().toISOString() }),
      this.office.courier.enlist(
        `sent-${msgid}`,
        message.openid,
        sentEvent(message.openid, message.templateId, msgid),
      ),
    ]);
    this.office.courier.wake();
    return msgid;
  }

  private requirePage(page: string | undefined): void {
    if (page === undefined) return;
    const [path = '', ...rest] = page.split('?');
    const known = this.office.settings.pages?.includes(path) ?? /^\w[\w\-/]*$/.test(path);
    if (!known || rest.length > 1 || page.length > 1024) throw new WechatError(41030);
  }

  private requireQuota(): void {
    const { dailyQuota } = this.office.settings;
    if (dailyQuota !== null && this.messages.all().length >= dailyQuota) throw new WechatError(45009);
  }
}

function fieldsOf(template: Template, data: Record<string, { value: string }>): WechatMessage['fields'] {
  const stranger = Object.keys(data).find((key) => !(key in template.fields));
  if (stranger !== undefined) throw new WechatError(47003, `data.${stranger} is not in the template`);
  return Object.entries(template.fields).map(([key, label]) => {
    const value = data[key]?.value ?? '';
    if (!fitsField(key, value)) throw new WechatError(47003, `data.${key}.value invalid`);
    return { label, value };
  });
}
