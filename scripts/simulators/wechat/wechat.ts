import { randomUUID } from 'node:crypto';
import { Agent } from 'undici';
import { Courier } from '../callbacks/courier';
import type { Fault } from '../faults/fault';
import { FaultBoard } from '../faults/fault-board';
import { Refusal } from '../http/refusal';
import type { Reply } from '../http/route';
import type { Person } from '../people/person';
import { startSimulator, type Simulator } from '../simulator';
import { Journal } from '../storage/journal';
import { Codes } from './codes';
import { wechatControl, type WechatControls } from './control';
import { Credentials } from './credentials';
import { EventPush } from './event-push';
import { changeEvent, popupEvent, type WechatEvent } from './events';
import { Messages, type MessageSettings, type WechatMessage } from './messages';
import { wechatRoutes } from './routes';
import { Subscriptions, type Subscription } from './subscriptions';
import { readTemplates, type Template, type TemplatePurpose } from './templates';
import { WechatError } from './wechat-error';

export interface WechatOptions {
  readonly file: string;
  readonly port: number;
  readonly appId: string;
  readonly appSecret: string;
  readonly eventToken: string;
  readonly eventAesKey: string;
  readonly templateIds: Readonly<Record<TemplatePurpose, string>>;
  readonly callbackUrl: string | undefined;
  readonly people: readonly Person[];
  readonly seed: number;
}

export interface Wechat extends Simulator, WechatControls {
  readonly templates: readonly Template[];
  messages(): Readonly<WechatMessage>[];
  subscriptions(): Readonly<Subscription>[];
  /** Whose WeChat sits in WeChat DevTools. */
  devtoolsOpenid(): string | null;
}

/** WeChat's server (api.weixin.qq.com) as far as a mini-program needs it. Faults of pushes name `event`. */
export async function startWechat(options: WechatOptions): Promise<Wechat> {
  const parts = assemble(options);
  const { journal, faults, courier, push, messages, subscriptions, codes, settings } = parts;
  const controls = controlsOf(options.people, parts);
  const simulator = await startSimulator(
    {
      journal,
      faults,
      routes: wechatRoutes({ appId: options.appId, ...parts }),
      control: wechatControl(controls),
      // Each call of WeChat carries its credentials in its own way: the routes ask for them.
      admit: () => {},
      failure: wechatFailure,
      snapshot: () => ({
        messages: messages.newestFirst(),
        subscriptions: subscriptions.list(),
        deliveries: courier.list().toReversed(),
        settings,
        callbackUrl: push.url,
      }),
      begin: () => {
        Object.assign(settings, { dailyQuota: null, pages: null });
        push.encryption = 'aes';
        codes.clear();
        courier.wake();
      },
      pause: () => courier.clear(),
      close: () => {
        courier.stop();
        return parts.agent.destroy();
      },
    },
    options.port,
  );
  return {
    ...simulator,
    ...controls,
    templates: parts.templates,
    messages: () => messages.newestFirst(),
    subscriptions: () => subscriptions.list(),
    devtoolsOpenid: () => codes.devtoolsOpenid,
  };
}

function assemble(options: WechatOptions) {
  const journal = new Journal(options.file);
  const faults = new FaultBoard(options.seed);
  const agent = new Agent();
  const { appId, eventToken: token, eventAesKey: encodingAesKey } = options;
  const push = new EventPush({ appId, token, encodingAesKey }, agent);
  push.url = options.callbackUrl;
  const courier = new Courier({
    journal,
    faults,
    operation: 'event',
    send: (delivery) => push.send(delivery.payload as WechatEvent),
    backOffMs: (attempts) => Math.min(5000, 200 * 2 ** attempts),
    maxAttempts: 20,
  });
  const templates = readTemplates(options.templateIds);
  const settings: MessageSettings = { dailyQuota: null, pages: null };
  const subscriptions = new Subscriptions(journal);
  const messages = new Messages({
    journal,
    courier,
    subscriptions,
    people: options.people,
    templates,
    settings,
  });
  const codes = new Codes(journal, options.people);
  const credentials = new Credentials(journal, appId, options.appSecret);
  return {
    journal,
    faults,
    agent,
    push,
    courier,
    templates,
    settings,
    subscriptions,
    messages,
    codes,
    credentials,
  };
}

function controlsOf(people: readonly Person[], parts: ReturnType<typeof assemble>): WechatControls {
  const { journal, courier, codes, credentials, push, settings, subscriptions } = parts;
  const tell = (event: WechatEvent) => {
    journal.commit([courier.enlist(randomUUID(), event.FromUserName, event)]);
    courier.wake();
  };
  return {
    loginCode: (key) => codes.mint(openidOf(people, key), 'login'),
    phoneCode: (key) => codes.mint(openidOf(people, key), 'phone'),
    answerSubscription: (key, templateIds, answer) => {
      const openid = openidOf(people, key);
      subscriptions.answer(openid, templateIds, answer);
      // Banned or filtered: no box pops up, so WeChat has nothing to tell.
      if (answer === 'accept' || answer === 'reject') tell(popupEvent(openid, templateIds, answer));
    },
    switchOff: (key, templateId) => {
      subscriptions.switchOff(openidOf(people, key), templateId);
      tell(changeEvent(openidOf(people, key), templateId));
    },
    setBlocked: (key, blocked) => codes.setBlocked(openidOf(people, key), blocked),
    setDevtools: (key) => {
      codes.devtoolsOpenid = key === null ? null : openidOf(people, key);
    },
    endTokens: (how) => credentials.endTokens(how),
    setCallbackUrl: (url) => {
      push.url = url;
      courier.wake(true);
    },
    handshake: () => push.handshake(),
    configure: ({ dailyQuota, pages, encryption }) => {
      if (dailyQuota !== undefined) settings.dailyQuota = dailyQuota;
      if (pages !== undefined) settings.pages = pages;
      if (encryption !== undefined) push.encryption = encryption;
    },
  };
}

function openidOf(people: readonly Person[], key: string): string {
  const openid = people.find((person) => person.key === key)?.openid;
  if (openid === undefined) throw new Refusal(404, 'person-unknown', `${key} has no WeChat`);
  return openid;
}

/** An errcode unless an HTTP status was asked for: WeChat's gateway answers those in HTML. */
function wechatFailure(fault: Fault): Reply {
  if (fault.status !== undefined && fault.code === undefined) {
    return { status: fault.status, type: 'text/html', body: '<html><body>Bad Gateway</body></html>' };
  }
  return new WechatError(Number(fault.code ?? -1)).toReply(fault.status);
}
