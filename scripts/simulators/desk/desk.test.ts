import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sign } from '../callbacks/signature';
import { startSimulators, type Simulators } from '../start-simulators';

const dataDir = mkdtempSync(join(tmpdir(), 'gjj-desk-'));
let world: Simulators;

beforeAll(async () => {
  world = await startSimulators({ dataDir, settleDelayMs: 0 });
});

beforeEach(() => world.control.reset());

afterAll(async () => {
  await world.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** One instruction as the service gives it, to a card that works. */
async function payByBank({ apiKey, secret, url }: { apiKey: string; secret: string; url: string }) {
  const card = { payeeName: '陈小满', cardNumber: '6299990010000000011' };
  const body = JSON.stringify({ instructionId: 'i-1', amountFen: 100, remark: '公积金提取 QZ1', ...card });
  const timestamp = String(Date.now());
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    'x-timestamp': timestamp,
    'x-signature': sign(secret, timestamp, body),
  };
  expect((await fetch(`${url}/v1/payments`, { method: 'POST', headers, body })).status).toBe(202);
}

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${world.urls.desk}${path}`, { redirect: 'manual', ...init });
const press = (action: string, form: Record<string, string>) =>
  ask(`/actions/${action}`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(form),
  }).then((answer) => answer.json() as Promise<{ notice: string }>);
const panel = async (id: string, person = 'chen-xiaoman') =>
  ((await (await ask(`/panels?person=${person}`)).json()) as Record<string, string>)[id] ?? '';

it('is closed to pages of other sites and to other host names', async () => {
  expect((await ask('/api/people', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  const login = { method: 'POST', headers: { origin: 'https://evil.example' } };
  expect((await ask('/api/people/chen-xiaoman/login-code', login)).status).toBe(403);
});

it('lets a page of this machine list the people and hand out a code', async () => {
  const origin = 'http://localhost:4000';
  const people = await ask('/api/people', { headers: { origin } });
  expect(people.headers.get('access-control-allow-origin')).toBe(origin);
  expect(await people.json()).toContainEqual({
    key: 'chen-xiaoman',
    name: '陈小满',
    situation: '在灵山租房，本市无房，租赁已备案',
    openid: 'oDemo-chen-xiaoman-0000000001',
  });
  const before = await ask('/api/people/chen-xiaoman/login-code', { method: 'OPTIONS', headers: { origin } });
  expect(before.status).toBe(204);
  const { code } = (await (await ask('/api/people/chen-xiaoman/login-code', { method: 'POST' })).json()) as {
    code: string;
  };
  const { wechatAppId, wechatAppSecret } = world.credentials;
  const query = `appid=${wechatAppId}&secret=${wechatAppSecret}&grant_type=authorization_code&js_code=${code}`;
  const session = await fetch(`${world.urls.wechat}/sns/jscode2session?${query}`);
  expect(await session.json()).toMatchObject({ openid: 'oDemo-chen-xiaoman-0000000001' });
});

it('takes a code that WeChat DevTools made for whoever sits there, and for nobody else', async () => {
  const { wechatAppId, wechatAppSecret } = world.credentials;
  const query = `appid=${wechatAppId}&secret=${wechatAppSecret}&grant_type=authorization_code`;
  const redeem = async (code: string): Promise<unknown> =>
    (await fetch(`${world.urls.wechat}/sns/jscode2session?${query}&js_code=${code}`)).json();
  expect(await redeem('a-mock-one')).toMatchObject({ errcode: 40029 });
  await press('devtools', { person: 'chen-xiaoman', sits: 'yes' });
  expect(await panel('phone')).toContain('aria-pressed="true"');
  expect(await redeem('a-mock-one')).toMatchObject({ openid: 'oDemo-chen-xiaoman-0000000001' });
  const own = world.control.wechat.loginCode('lu-zhiyuan');
  expect(await redeem(own)).toMatchObject({ openid: 'oDemo-lu-zhiyuan-0000000002' });
  expect(await redeem(own)).toMatchObject({ errcode: 40163 });
  await press('devtools', { person: 'chen-xiaoman', sits: 'no' });
  expect(await redeem('a-mock-one')).toMatchObject({ errcode: 40029 });
});

it('answers 404 for somebody without WeChat', async () => {
  expect((await ask('/api/people/mo-youzhai/login-code', { method: 'POST' })).status).toBe(404);
});

it('counts an accepted subscription', async () => {
  const templateIds = [world.credentials.wechatTemplates.progress];
  await ask('/api/people/chen-xiaoman/subscription', {
    method: 'POST',
    body: JSON.stringify({ templateIds, answer: 'accept' }),
  });
  expect(world.control.wechat.subscriptions()).toMatchObject([{ left: 1, answer: 'accept' }]);
  expect(await panel('phone')).toContain('还能收 1 条');
});

it('turns one switch on and off and leaves the others as they are', async () => {
  const flip = (mode: string) => press('switch', { system: 'bank', operation: '*', mode });
  await flip('fail');
  await flip('slow');
  expect(world.control.bank.faults().map((fault) => fault.mode)).toEqual(['fail', 'slow']);
  await flip('fail');
  expect(world.control.bank.faults().map((fault) => fault.mode)).toEqual(['slow']);
  await press('calm', {});
  expect(world.control.bank.faults()).toEqual([]);
});

it('shows a text message as text, whatever is in it', async () => {
  await fetch(`${world.urls.sms}/v1/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.credentials.smsApiKey}` },
    body: JSON.stringify({ messageId: 'm-1', phone: '15400000001', text: '<script>alert(1)</script>' }),
  });
  expect(await panel('phone')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

it('says in words when a button could not do what it says', async () => {
  const { notice } = await press('settle', { instructionId: 'nobody', status: 'paid' });
  expect(notice).toMatch(/^没有办成/);
});

it('works without script: back to the page with the sentence on it', async () => {
  const answer = await ask('/actions/calm', { method: 'POST', body: new URLSearchParams() });
  expect(answer.status).toBe(303);
  const page = await ask(answer.headers.get('location') ?? '');
  expect(await page.text()).toContain('所有系统恢复正常');
});

it("pays back in somebody's place, half and then all that is left", async () => {
  world.control.bank.setSettleDelay(0);
  const { bankApiKey, bankSigningSecret } = world.credentials;
  await payByBank({ apiKey: bankApiKey, secret: bankSigningSecret, url: world.urls.bank });
  while (!(await panel('bank')).includes('替他退清')) await new Promise((resolve) => setTimeout(resolve, 20));
  await press('repay', { reference: 'QZ1', amountFen: '50' });
  expect(await panel('bank')).toMatch(/退回公积金中心[^]*附言 QZ1/);
  await press('repay', { reference: 'QZ1', amountFen: '50' });
  expect(await panel('bank')).not.toContain('替他退清');
  expect(world.control.bank.repayments().map(({ amountFen }) => amountFen)).toEqual([50, 50]);
});
