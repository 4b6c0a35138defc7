import type { Simulators } from '../../../../scripts/simulators/start-simulators';
import { Contract } from '../testing/contract';
import { startOutsideWorld } from '../testing/outside-world';
import { tapWire, type Wiretap } from '../testing/wiretap';
import { createWechat } from './index';
import type { TokenStore } from './token-store';

class MemoryTokenStore implements TokenStore {
  token: string | null = null;
  find = () => Promise.resolve(this.token);
  keep = (token: string) => Promise.resolve(void (this.token = token));
}

const CHEN = { key: 'chen-xiaoman', openid: 'oDemo-chen-xiaoman-0000000001', phone: '15400000001' };

let world: Simulators;
let wire: Wiretap;
let store: MemoryTokenStore;
let wechat: ReturnType<typeof createWechat>;

beforeAll(async () => {
  world = await startOutsideWorld();
  wire = await tapWire(world.urls.wechat);
});

beforeEach(() => {
  world.control.reset();
  wire.exchanges.length = 0;
  store = new MemoryTokenStore();
  const { wechatAppId: appId, wechatAppSecret: appSecret } = world.credentials;
  const { wechatEventToken: eventToken, wechatEventAesKey: eventAesKey } = world.credentials;
  const options = { baseUrl: wire.url, appId, appSecret, eventToken, eventAesKey, tokenStore: store };
  wechat = createWechat({ ...options, timeoutMs: 3000 });
});

afterEach(() => wechat.close());

afterAll(async () => {
  await wire.close();
  await world.stop();
});

const progress = () => world.credentials.wechatTemplates.progress;

function message(data: Record<string, string> = {}) {
  return {
    openid: CHEN.openid,
    templateId: progress(),
    page: 'packages/case/index?caseId=c1',
    data: {
      character_string1: 'QZ20261122000018',
      thing2: '租房提取',
      phrase3: '已受理',
      time4: '2026年11月22日 15:01',
      thing5: '11月25日（周三）前答复您',
      ...data,
    },
  };
}

const subscribe = () => world.control.wechat.answerSubscription(CHEN.key, [progress()], 'accept');
const operations = () => world.control.wechat.calls().map((call) => call.operation);

describe('signing in', () => {
  it('changes a login code for the openid, once', async () => {
    const code = world.control.wechat.loginCode(CHEN.key);
    expect(await wechat.identity.logIn(code)).toEqual({ ok: true, openid: CHEN.openid });
    expect(await wechat.identity.logIn(code)).toEqual({ ok: false, reason: 'code-invalid' });
  });

  it('refuses a code that WeChat did not give, and a phone code', async () => {
    const phoneCode = world.control.wechat.phoneCode(CHEN.key);
    expect(await wechat.identity.logIn('made-up')).toEqual({ ok: false, reason: 'code-invalid' });
    expect(await wechat.identity.logIn(phoneCode)).toEqual({ ok: false, reason: 'code-invalid' });
  });

  it('says that WeChat blocks the person', async () => {
    world.control.wechat.setBlocked(CHEN.key, true);
    const code = world.control.wechat.loginCode(CHEN.key);
    expect(await wechat.identity.logIn(code)).toEqual({ ok: false, reason: 'user-blocked' });
  });

  it('is unavailable while WeChat is busy', async () => {
    world.control.wechat.setFaults([{ operation: 'code2session', mode: 'fail', code: -1 }]);
    const code = world.control.wechat.loginCode(CHEN.key);
    await expect(wechat.identity.logIn(code)).rejects.toMatchObject({ certainty: 'unavailable' });
  });

  it('gets the phone number for the button code, once', async () => {
    const code = world.control.wechat.phoneCode(CHEN.key);
    expect(await wechat.identity.findPhone(code)).toBe(CHEN.phone);
    expect(await wechat.identity.findPhone(code)).toBeNull();
  });
});

describe('sending', () => {
  it('sends one message for one accept', async () => {
    subscribe();
    const answer = await wechat.messages.send(message());
    const [shown] = world.control.wechat.messages();
    expect(answer).toEqual({ outcome: 'sent', msgId: shown?.msgid });
    expect(shown?.fields[1]).toEqual({ label: '办理事项', value: '租房提取' });
    expect(await wechat.messages.send(message())).toEqual({ outcome: 'no-quota' });
  });

  it.each([
    ['a thing of 21 letters', { thing2: '提'.repeat(21) }],
    ['a phrase that is not Chinese', { phrase3: 'ok' }],
    ['a time of another shape', { time4: '2026-11-22' }],
    ['a line break', { thing5: '一\n二' }],
  ])('is refused for good with %s', async (_, data) => {
    subscribe();
    expect(await wechat.messages.send(message(data))).toEqual({ outcome: 'refused', errcode: 47003 });
  });

  it('is refused for good to a stranger, with another template, with a bad page', async () => {
    subscribe();
    const send = (change: object) => wechat.messages.send({ ...message(), ...change });
    expect(await send({ openid: 'nobody' })).toEqual({ outcome: 'refused', errcode: 40003 });
    expect(await send({ templateId: 'another' })).toEqual({ outcome: 'refused', errcode: 40037 });
    expect(await send({ page: '/leading/slash' })).toEqual({ outcome: 'refused', errcode: 41030 });
  });

  it.each([-1, 45009, 45011, 43108])('is for later on errcode %i', async (code) => {
    subscribe();
    world.control.wechat.setFaults([{ operation: 'send-message', mode: 'fail', code }]);
    expect(await wechat.messages.send(message())).toEqual({ outcome: 'later', errcode: code });
  });

  it('is for later when the gateway fails', async () => {
    subscribe();
    world.control.wechat.setFaults([{ operation: 'send-message', mode: 'fail', status: 502 }]);
    expect(await wechat.messages.send(message())).toEqual({ outcome: 'later', errcode: 502 });
  });

  it('does not know, and does not resend, when the answer is lost', async () => {
    subscribe();
    world.control.wechat.setFaults([{ operation: 'send-message', mode: 'lose-answer' }]);
    await expect(wechat.messages.send(message())).rejects.toMatchObject({ certainty: 'unknown' });
    expect(world.control.wechat.messages()).toHaveLength(1);
    expect(operations().filter((name) => name === 'send-message')).toHaveLength(1);
  });

  it('tells a second send to the same person at the same moment to come later', async () => {
    subscribe();
    subscribe();
    await wechat.messages.send(message());
    world.control.wechat.setFaults([{ operation: 'send-message', mode: 'slow', ms: 200, times: 1 }]);
    const outcomes = await Promise.all([wechat.messages.send(message()), wechat.messages.send(message())]);
    expect(outcomes).toContainEqual({ outcome: 'later', errcode: 43108 });
    expect(outcomes).toContainEqual(expect.objectContaining({ outcome: 'sent' }));
  });
});

describe('the access token', () => {
  it('is asked for once and kept', async () => {
    subscribe();
    subscribe();
    await wechat.messages.send(message());
    await wechat.messages.send(message());
    expect(operations().filter((name) => name === 'stable-token')).toHaveLength(1);
  });

  it.each(['revoked', 'expired'] as const)(
    'is renewed once when it is %s, and the message goes out',
    async (how) => {
      subscribe();
      await wechat.messages.send({ ...message(), openid: 'nobody' });
      world.control.wechat.endTokens(how);
      expect(await wechat.messages.send(message())).toMatchObject({ outcome: 'sent' });
    },
  );

  it('does not renew for ever when WeChat refuses every token', async () => {
    subscribe();
    world.control.wechat.setFaults([{ operation: 'send-message', mode: 'fail', code: 40001 }]);
    expect(await wechat.messages.send(message())).toEqual({ outcome: 'later', errcode: 40001 });
    expect(operations().filter((name) => name === 'send-message')).toHaveLength(2);
  });
});

it('keeps to the contract on every call there is, in both directions', async () => {
  const contract = new Contract('wechat');
  subscribe();
  await wechat.identity.logIn(world.control.wechat.loginCode(CHEN.key));
  await wechat.identity.logIn('made-up');
  await wechat.identity.findPhone(world.control.wechat.phoneCode(CHEN.key));
  await wechat.messages.send(message());
  await wechat.messages.send(message());
  world.control.wechat.endTokens('revoked');
  subscribe();
  await wechat.messages.send(message());

  const judged = wire.exchanges.map((exchange) => contract.judge(exchange));
  expect(judged.flatMap(({ departures }) => departures)).toEqual([]);
  expect(new Set(judged.map(({ operationId }) => operationId))).toEqual(new Set(contract.operationIds()));
});
