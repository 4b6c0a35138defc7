import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Route } from '../http/route';
import type { SubscriptionAnswer } from './subscriptions';

const subscriptionBody = z.strictObject({
  templateIds: z.array(z.string()).min(1).max(3),
  answer: z.enum(['accept', 'reject', 'ban', 'filter']),
});
const switchOffBody = z.strictObject({ templateId: z.string() });
const blockedBody = z.strictObject({ blocked: z.boolean() });
const tokensBody = z.strictObject({ how: z.enum(['revoked', 'expired']) });
const callbackBody = z.strictObject({ url: z.url() });
const settingsBody = z.strictObject({
  dailyQuota: z.number().int().min(0).nullable().optional(),
  pages: z.array(z.string()).nullable().optional(),
  encryption: z.enum(['aes', 'plain']).optional(),
});

export type WechatSettings = z.output<typeof settingsBody>;

/** What people and WeChat's console do, done from outside. People are named by their demo key. */
export interface WechatControls {
  loginCode(personKey: string): string;
  phoneCode(personKey: string): string;
  answerSubscription(personKey: string, templateIds: readonly string[], answer: SubscriptionAnswer): void;
  switchOff(personKey: string, templateId: string): void;
  setBlocked(personKey: string, blocked: boolean): void;
  /** From now on a login code that we did not make is this person's: WeChat DevTools makes such codes. null: nobody's. */
  setDevtools(personKey: string | null): void;
  endTokens(how: 'revoked' | 'expired'): void;
  setCallbackUrl(url: string): void;
  handshake(): Promise<boolean>;
  configure(settings: WechatSettings): void;
}

export function wechatControl(controls: WechatControls): Route[] {
  const route = (method: Route['method'], path: string, handle: Route['handle']): Route => ({
    method,
    path: `/_control/${path}`,
    operation: 'control',
    handle,
  });
  const post = (path: string, handle: Route['handle']) => route('POST', path, handle);
  const done = (): { body: unknown } => ({ body: { ok: true } });
  return [
    post('people/:key/login-code', (call) => ({ body: { code: controls.loginCode(keyOf(call)) } })),
    post('people/:key/phone-code', (call) => ({ body: { code: controls.phoneCode(keyOf(call)) } })),
    post('people/:key/subscription', (call) => {
      const { templateIds, answer } = parse(subscriptionBody, call.json);
      controls.answerSubscription(keyOf(call), templateIds, answer);
      return done();
    }),
    post('people/:key/switch-off', (call) => {
      controls.switchOff(keyOf(call), parse(switchOffBody, call.json).templateId);
      return done();
    }),
    post('people/:key/blocked', (call) => {
      controls.setBlocked(keyOf(call), parse(blockedBody, call.json).blocked);
      return done();
    }),
    post('tokens/end', (call) => {
      controls.endTokens(parse(tokensBody, call.json).how);
      return done();
    }),
    route('PUT', 'callback', (call) => {
      controls.setCallbackUrl(parse(callbackBody, call.json).url);
      return done();
    }),
    post('handshake', async () => ({ body: { echoed: await controls.handshake() } })),
    route('PUT', 'settings', (call) => {
      controls.configure(parse(settingsBody, call.json));
      return done();
    }),
  ];
}

function keyOf(call: Call): string {
  return call.params['key'] ?? '';
}
