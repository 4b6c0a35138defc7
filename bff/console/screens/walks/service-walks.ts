import { staffEndpoints } from '@gjj/shared-types';
import { gone, same, seen } from '../expect';
import { supervisor } from '../fixtures/people';
import * as made from '../fixtures/services';
import { ok, problemAnswer } from '../pretend-api';
import type { Walk, Walks } from '../walk';

type Endpoint = { method: string; path: string };
type Grant = typeof made.agent;

function as({ api }: Walk, grant: Grant): void {
  api.on(staffEndpoints.staffSignIn, () => ok(grant));
  api.on(staffEndpoints.getStaffMe, () => ok(grant.staff));
}

interface ListPage {
  grant: Grant;
  path: string;
  endpoint: Endpoint;
  name: string;
  loading: string;
  empty: unknown;
  emptyWords: string;
}

/** What a page that shows one answer says while it waits, when the answer fails, and when there is nothing. */
async function waitsFailsAndIsEmpty(walk: Walk, page: ListPage): Promise<void> {
  const { api, open, look } = walk;
  as(walk, page.grant);
  let answer: () => ReturnType<typeof ok> | Promise<never> = () => new Promise<never>(() => undefined);
  api.on(page.endpoint, () => answer());
  await open(page.path);
  await seen(walk.page.getByText(page.loading));
  await look(`${page.name}-loading`);
  answer = () => problemAnswer('service.busy');
  await walk.page.reload();
  await seen(walk.page.getByRole('alert'));
  await look(`${page.name}-error`);
  answer = () => ok(page.empty);
  await walk.page.getByRole('button', { name: '再试一次' }).click();
  await seen(walk.page.getByText(page.emptyWords));
  await look(`${page.name}-empty`);
}

export const serviceWalks: Walks = {
  'a certificate is found, found withdrawn, or was never made': async (walk) => {
    const { page, api, open, look } = walk;
    as(walk, supervisor);
    api.on(staffEndpoints.findCertificate, () => ok(made.aCertificate('in-force')));
    await open('/certificates');
    await look('certificates');
    await page.getByRole('textbox').fill('QZZM20261120000123');
    await page.keyboard.press('Enter');
    await seen(page.getByText('叶** 9907'));
    await look('certificates-found');
    api.on(staffEndpoints.findCertificate, () => ok(made.aCertificate('withdrawn')));
    await page.keyboard.press('Enter');
    await seen(page.getByText('单位补缴后余额有变'));
    await look('certificates-withdrawn');
    api.on(staffEndpoints.findCertificate, () => ok({ certificate: null }));
    await page.keyboard.press('Enter');
    await seen(page.getByText('本中心没有开过这份证明'));
    await look('certificates-none');
    api.on(staffEndpoints.findCertificate, () => problemAnswer('service.busy'));
    await page.keyboard.press('Enter');
    await seen(page.getByRole('alert'));
    await look('certificates-error');
  },

  'the day of a window has its people in order, and says why one is cancelled': async (walk) => {
    const { page, api, open, look } = walk;
    as(walk, made.clerk);
    api.on(staffEndpoints.listWindowBookings, () => ok(made.aDay));
    await open('/bookings');
    await seen(page.getByText('2 位还没到，2 位取了号在等，还有 4 个空位'));
    await look('bookings');
    await page.getByRole('button', { name: '取消：10:30 欧阳**' }).click();
    await page.getByRole('button', { name: '取消预约，告诉职工' }).click();
    await seen(page.getByText('请写取消的理由'));
    await look('bookings-cancel');
  },

  'a window’s day waits, fails, and is empty': (walk) =>
    waitsFailsAndIsEmpty(walk, {
      ...{ grant: made.clerk, path: '/bookings', endpoint: staffEndpoints.listWindowBookings },
      ...{ name: 'bookings', loading: '正在取预约', emptyWords: '这一天还没有人预约' },
      empty: { ...made.aDay, bookings: [] },
    }),

  'what members want heard stands by what is due, and what they attached opens when it is asked for': async (
    walk,
  ) => {
    const { page, api, open, look } = walk;
    as(walk, made.agent);
    api.on(staffEndpoints.listStaffMatters, () => ok(made.matters));
    api.on(staffEndpoints.getStaffMatter, () => ok(made.aMatter));
    const reads = `${staffEndpoints.readStaffAttachment.method} ${staffEndpoints.readStaffAttachment.path}`;
    const preview = { title: '答复', body: '已经核对，发票要看清楚税号。', channels: '站内消息、短信' };
    api.on(staffEndpoints.previewAnswer, () => ok(preview));
    await open('/matters');
    await seen(page.getByText('一直提示出错'));
    await look('matters');
    await page.getByRole('link', { name: /投诉/ }).first().click();
    await seen(page.getByText('已打电话问过窗口'));
    same(
      api.calls.filter(({ key }) => key === reads),
      [],
    );
    await look('matter');
    await page.getByRole('button', { name: '附件：发票.jpg' }).click();
    await seen(page.getByLabel('发票.jpg，第 1 页'));
    await look('matter-attachment');
    await page.getByRole('button', { name: '附件：发票.jpg' }).click();
    await gone(page.getByLabel('发票.jpg，第 1 页'));
    await page.getByRole('button', { name: /附件：窗口给的条子/ }).click();
    await seen(page.getByLabel('窗口给的条子（两页）.pdf，第 1 页'));
    await page.getByLabel('答复（职工会读到）').fill('已经核对，发票要看清楚税号。');
    await look('matter-answering');
  },

  'what members want heard waits, fails, and is empty': (walk) =>
    waitsFailsAndIsEmpty(walk, {
      ...{ grant: made.agent, path: '/matters', endpoint: staffEndpoints.listStaffMatters },
      ...{ name: 'matters', loading: '正在取反馈', emptyWords: '现在没有这样的反映' },
      empty: { ...made.matters, rows: [], open: {}, total: 0 },
    }),

  'a caller is found, and what may be said stands first': async (walk) => {
    const { page, api, open, look } = walk;
    as(walk, made.agent);
    api.on(staffEndpoints.findCallers, () => ok(made.twoCallers));
    api.on(staffEndpoints.getCaller, () => ok(made.aCaller));
    await open('/calls');
    await look('calls');
    await page.getByLabel('来电号码').fill('15400001234');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '看能说什么：陈*' }).click();
    await seen(page.getByRole('heading', { name: '不能在电话里说的' }));
    await seen(page.getByRole('link', { name: '租房提取怎么规定' }));
    await look('calls-caller');
    api.on(staffEndpoints.findCallers, () => ok({ callers: [] }));
    await page.getByRole('button', { name: '查来电人' }).click();
    await seen(page.getByText('这个号码没有查到职工'));
    await look('calls-none');
    api.on(staffEndpoints.findCallers, () => problemAnswer('service.busy'));
    await page.getByRole('button', { name: '查来电人' }).click();
    await seen(page.getByRole('alert'));
    await look('calls-error');
  },

  'a lock is looked up, and what windows ask is decided': async (walk) => {
    const { page, api, open, look } = walk;
    as(walk, supervisor);
    api.on(staffEndpoints.listSafetyRequests, () => ok(made.safetyRequests));
    await open('/safety');
    await seen(page.getByText('2 份申请在等主管决定'));
    await look('safety');
    await page.getByRole('button', { name: '批准：欧阳**', exact: true }).click();
    await seen(page.getByRole('dialog'));
    await look('safety-decide');
  },

  'at a window a lock shows with what rests, and what can be asked': async (walk) => {
    const { page, api, open, look } = walk;
    as(walk, made.clerk);
    api.on(staffEndpoints.listSafetyRequests, () => ok({ requests: [] }));
    api.on(staffEndpoints.lookUpSafety, () => ok(made.lockedPerson));
    await open('/safety');
    await page.getByLabel('证件号码').fill('990721199003073150');
    await page.getByLabel('姓名').fill('谭锁好');
    await page.getByRole('button', { name: '查', exact: true }).click();
    await seen(page.getByText('账户已锁'));
    await look('safety-person');
    await page.getByRole('button', { name: '换绑手机号' }).click();
    await seen(page.getByLabel('新手机号'));
    await look('safety-new-phone');
  },

  'account safety waits, fails, and is empty': (walk) =>
    waitsFailsAndIsEmpty(walk, {
      ...{ grant: supervisor, path: '/safety', endpoint: staffEndpoints.listSafetyRequests },
      ...{ name: 'safety', loading: '正在取账户安全', emptyWords: '现在没有申请' },
      empty: { requests: [] },
    }),

  'knowledge is found by any word, and is what the member reads': async (walk) => {
    const { page, api, open, look } = walk;
    as(walk, made.agent);
    api.on(staffEndpoints.searchKnowledge, () => ok(made.found));
    api.on(staffEndpoints.readKnowledge, () => ok(made.aGuide));
    await open('/knowledge');
    await page.getByRole('textbox').fill('合同');
    await seen(page.locator('mark', { hasText: '合同' }));
    same(new URL(page.url()).search, `?words=${encodeURIComponent('合同')}`);
    await look('knowledge');
    await page.getByRole('link', { name: '租房提取' }).click();
    await seen(page.getByRole('heading', { name: '要准备什么' }));
    await look('knowledge-item');
    await page.getByRole('link', { name: '回业务知识' }).click();
    same(await page.getByRole('textbox').inputValue(), '合同');
  },

  'knowledge waits, fails, and finds nothing': (walk) =>
    waitsFailsAndIsEmpty(walk, {
      ...{ grant: made.agent, path: '/knowledge', endpoint: staffEndpoints.searchKnowledge },
      ...{ name: 'knowledge', loading: '正在取业务知识', emptyWords: '没有写到' },
      empty: { ...made.found, entries: [] },
    }),
};
