import { errorCatalogue, queuePage, staffEndpoints, type ErrorCode, type StaffCase } from '@gjj/shared-types';
import type { Page, Route } from 'playwright-core';
import { catalogue, changes } from './fixtures/catalogue';
import { homePurchase } from './fixtures/home-purchase';
import { atSecondLevel, inReview, paid } from './fixtures/more-cases';
import { acceptor, now } from './fixtures/people';
import { rentExplained } from './fixtures/rent-explained';
import { rows } from './fixtures/rows';
import { twoPagePdf } from './fixtures/two-page-pdf';

export type Answer = { status: number; body: unknown };
type Handler = (route: Route) => Answer | Promise<Answer>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export function problemAnswer(code: ErrorCode, more: object = {}): Answer {
  const { status, detail } = errorCatalogue[code];
  return {
    status,
    body: { type: 'about:blank', title: code, status, detail, code, requestId: 'req-7f3a', ...more },
  };
}

const countOf = (state: string) => rows.filter((row) => row.state === state).length;
export const fullQueue = queuePage.parse({
  rows,
  total: rows.length,
  counts: [...new Set(rows.map((row) => row.state))].map((state) => ({ state, count: countOf(state) })),
  asOf: now,
  nextCursor: null,
});

const notice = {
  title: '受理通知',
  body: '您的“购买自住住房提取”（收件号 QZ2026112200012008）已受理。\n我们会在 11月26日（周四）前告诉您结果。\n有疑问请拨打 12329。',
  channels: '会发到：站内消息、短信（微信订阅次数已用完）。',
  decision: null,
};

const page = {
  items: ['W01 买新房', 'W04 租房', 'W07 退休'].map((words) => ({
    code: words.slice(0, 3),
    name: words,
    shortName: words.slice(4),
    lifeEvent: 'rent',
    who: '',
    howLong: '',
    needs: '',
    online: true,
  })),
};
const centre = {
  code: 'qinzhou',
  name: '钦州演示中心',
  hotline: '12329',
  districts: [
    { code: '990702', name: '市本级' },
    { code: '990721', name: '灵山县' },
    { code: '990722', name: '浦北县' },
  ],
  windows: [],
};

/** Words are kept to be looked at; bytes are not. */
function sentTo(route: Route): unknown {
  const isWords = route.request().headers()['content-type'] === 'application/json';
  return isWords ? (route.request().postDataJSON() as unknown) : null;
}

/** Plays the BFF by the contract's words; a walk changes single answers. */
export class PretendApi {
  readonly calls: { key: string; body: unknown }[] = [];
  readonly cases = new Map<string, StaffCase>(
    [homePurchase, inReview, atSecondLevel, paid].map((one) => [one.caseId, one]),
  );
  picture: Buffer = Buffer.alloc(0);
  #handlers = new Map<string, Handler>();

  constructor() {
    this.on(staffEndpoints.staffSignIn, () => ok(acceptor));
    this.on(staffEndpoints.staffRenew, () => ok(acceptor));
    this.on(staffEndpoints.getStaffMe, () => ok(acceptor.staff));
    this.on(staffEndpoints.staffSignOut, () => ({ status: 204, body: null }));
    this.on(staffEndpoints.listQueue, () => ok(fullQueue));
    this.on(staffEndpoints.lookUp, () => ok({ matchedBy: 'name', rows: rows.slice(0, 3) }));
    this.on(staffEndpoints.previewNotice, () => ok(notice));
    this.on(staffEndpoints.getStaffCatalogue, () => ok(catalogue));
    this.on(staffEndpoints.explainStaffItem, () => ok(rentExplained));
    this.on(staffEndpoints.getRuleChanges, () => ok(changes));
    this.on(staffEndpoints.listQuestions, () =>
      ok({ questions: [], waiting: 0, contact: null, mayAsk: false }),
    );
    this.on(staffEndpoints.reveal, () => ok({ field: 'phone', value: '15400001234' }));
    this.on({ method: 'GET', path: '/api/v1/items' }, () => ok(page));
    this.on({ method: 'GET', path: '/api/v1/centre' }, () => ok(centre));
    this.on(staffEndpoints.getStaffCase, (route) => {
      const found = this.cases.get(new URL(route.request().url()).pathname.split('/').at(-1)!);
      return found === undefined ? problemAnswer('case.not-found') : ok(found);
    });
  }

  on(endpoint: { method: string; path: string }, handler: Handler): void {
    this.#handlers.set(`${endpoint.method} ${endpoint.path}`, handler);
  }

  callsOf(endpoint: { method: string; path: string }): unknown[] {
    const key = `${endpoint.method} ${endpoint.path}`;
    return this.calls.filter((call) => call.key === key).map((call) => call.body);
  }

  async attach(to: Page): Promise<void> {
    await to.route(/\/(staff|api)\/v1\//, (route) => this.#answer(route));
  }

  #keyOf(route: Route): string {
    const { pathname } = new URL(route.request().url());
    const key = [...this.#handlers.keys()].find((one) => {
      const [method, path] = one.split(' ') as [string, string];
      const shape = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
      return method === route.request().method() && shape.test(pathname);
    });
    return key ?? `${route.request().method()} ${pathname}`;
  }

  async #answer(route: Route): Promise<void> {
    if (route.request().url().endsWith('/content')) return this.#file(route);
    const key = this.#keyOf(route);
    this.calls.push({ key, body: sentTo(route) });
    const answer = (await this.#handlers.get(key)?.(route)) ?? problemAnswer('route.not-found');
    if (answer.status === 204) return route.fulfill({ status: 204 });
    const type = answer.status < 300 ? 'application/json' : 'application/problem+json';
    await route.fulfill({ status: answer.status, contentType: type, body: JSON.stringify(answer.body) });
  }

  #file(route: Route): Promise<void> {
    const isContract = route.request().url().includes('doc00000000000000000001');
    return route.fulfill({
      contentType: isContract ? 'application/pdf' : 'image/jpeg',
      headers: { 'content-disposition': 'attachment' },
      body: isContract ? twoPagePdf() : this.picture,
    });
  }
}
