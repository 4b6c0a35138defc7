import { memberEndpoints, staffEndpoints } from '@gjj/shared-types';
import { newId } from '../platform/ids';
import type { MemberClient } from '../testing/member-client';
import { rawCall, type RawAnswer } from '../testing/raw-call';
import { startWholeWorld, type WholeWorld } from '../testing/whole-world';
import { runWeb } from './run-web';

let world: WholeWorld;
let member: MemberClient;
let caseId: string;
let submission: Record<string, unknown>;
beforeAll(async () => {
  world = await startWholeWorld({ withWorker: false });
  member = await world.member('chen-xiaoman');
  const draft = await member.fill('W04');
  caseId = draft.caseId;
  submission = draft.body;
}, 120_000);
afterAll(() => world.stop());

const call = (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
  rawCall(world.baseUrl, {
    method,
    path,
    token: member.token,
    headers,
    ...(body !== undefined && { body }),
  });
const answersPath = () => `/api/v1/cases/${caseId}/answers`;
const save = (body: string, headers = {}) => call('PUT', answersPath(), body, headers);
const submit = (body: string) =>
  call('POST', `/api/v1/cases/${caseId}/submission`, body, { 'idempotency-key': newId() });
const stored = () => world.container.cases.find(caseId);

/** Refused with the code, and not a letter written. */
async function refused(answer: Promise<RawAnswer>, status: number, code: string): Promise<RawAnswer> {
  const before = await stored();
  const got = await answer;
  expect({ status: got.status, code: got.code }).toEqual({ status, code });
  expect(await stored()).toEqual(before);
  return got;
}

const good = () => ({ version: submission['version'], answers: {} });

describe('what is no right input is refused, and nothing is written', () => {
  it.each(['status', 'state', 'centreId', 'userId', 'eligibility'])('an extra field: %s', async (field) => {
    await refused(save(JSON.stringify({ ...good(), [field]: 'approved' })), 400, 'request.invalid');
    await refused(submit(JSON.stringify({ ...submission, [field]: 'approved' })), 400, 'request.invalid');
  });

  it.each([
    ['operators instead of values', { version: { $gt: 0 }, answers: {} }],
    ['operators as keys', { version: 0, answers: {}, $where: 'sleep(1000)' }],
    ['an operator for a card', { version: 0, answers: {}, cardId: { $ne: null } }],
    ['an operator as an answer', { version: 0, answers: { rentAddress: { $ne: '' } } }],
  ])('%s', (_name, body) => refused(save(JSON.stringify(body)), 400, 'request.invalid'));

  it('an answer to a question that nobody asked', async () => {
    const body = { ...good(), answers: { $where: 'x', 'a.b': 'y' } };
    await refused(save(JSON.stringify(body)), 422, 'case.answers-incomplete');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a prototype in a key: %s', async (key) => {
    const poison = `{"version":${String(submission['version'])},"answers":{},"${key}":{"admin":true}}`;
    await refused(save(poison), 400, 'request.invalid');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it.each([
    'id[$ne]=',
    'cursor[$gt]=',
    'limit=5&limit=6',
    'cursor=a&cursor=b',
    'userId=someone',
    '$where=1',
    'limit=1e1x',
  ])('a query that is not in the contract: %s', async (query) => {
    await refused(call('GET', `/api/v1/cases?${query}`), 400, 'request.invalid');
    await refused(call('GET', `/api/v1/me?${query}`), 400, 'request.invalid');
  });

  it.each(['[]', '"text"', '1', 'null', 'true'])('a body that is no object: %s', (body) =>
    refused(save(body), 400, 'request.invalid'),
  );

  it.each(['{', '{"version":1,}', "{'version':1}", '\u0000', '{"version":NaN}'])(
    'what is no JSON: %j',
    (body) => refused(save(body), 400, 'request.malformed'),
  );

  it('200,000 nested arrays', async () => {
    const nested = '['.repeat(120_000);
    await refused(save(nested), 400, 'request.malformed');
    const closed = `{"version":0,"answers":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    await refused(save(closed), 400, 'request.invalid');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json5', 'application/jsonp', ''])(
    'content of another type: %s',
    (type) =>
      refused(save(JSON.stringify(good()), { 'content-type': type }), 415, 'request.unsupported-type'),
  );

  it('more than 256 KB, said or unsaid', async () => {
    const body = JSON.stringify({ ...good(), answers: { rentAddress: '路'.repeat(100_000) } });
    await refused(save(body), 413, 'request.too-large');
    const unsaid = rawCall(world.baseUrl, {
      method: 'PUT',
      path: answersPath(),
      token: member.token,
      body,
      chunked: true,
    });
    await refused(unsaid, 413, 'request.too-large');
  });

  it.each([
    '0.1',
    '1.5',
    '9007199254740993',
    '-1',
    '-0.0001',
    '0',
    '1e400',
    '"1000"',
    '"1e3"',
    '"１０００"',
    '１０００',
    'null',
    '[1]',
    'true',
    '0x10',
  ])('a sum of %s fen', async (sum) => {
    const { amountFen: _, ...rest } = submission;
    const body = `${JSON.stringify(rest).slice(0, -1)},"amountFen":${sum}}`;
    const answer = await submit(body);
    expect(answer.status).toBe(400);
    expect((await stored())?.submission).toBeNull();
  });

  it('an Idempotency-Key that is missing, short or odd', async () => {
    const path = `/api/v1/cases/${caseId}/submission`;
    for (const key of [
      undefined,
      '',
      'short',
      'x'.repeat(65),
      'sixteen-letters-$$',
      '１２３４５６７８９０１２３４５６',
    ])
      await refused(
        call(
          'POST',
          path,
          JSON.stringify(submission),
          key === undefined || !/^[ -~]*$/.test(key) ? {} : { 'idempotency-key': key },
        ),
        400,
        'idempotency.missing',
      );
  });

  it.each(['no-such-id', '%00', '..%2F..%2Fetc', '{"$ne":null}', 'a'.repeat(33), '%E4%BD%A0'])(
    'an id that cannot be one: %s',
    (id) => refused(call('GET', `/api/v1/cases/${encodeURI(id)}`), 400, 'request.invalid'),
  );

  it.each(['/api/v1/cases/%zz', '/%'])('an address that cannot be read: %s', async (path) => {
    const answer = await call('GET', path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.code).not.toBe('');
  });
});

describe('addresses', () => {
  it.each(['/nowhere', '/api/v1/nowhere', '/staff/v1/', '/api/v1/cases/x/y/z', '/callbacks/nobody'])(
    '%s is not there: 404 as problem+json with the request id',
    async (path) => {
      const answer = await call('GET', path);
      expect(answer).toMatchObject({ status: 404, code: 'route.not-found' });
      expect(JSON.parse(answer.text)).toMatchObject({
        type: '/docs#route.not-found',
        requestId: answer.headers['x-request-id'],
        status: 404,
      });
    },
  );

  it.each([
    ['DELETE', '/api/v1/me', 'GET'],
    ['PATCH', '/api/v1/cases', 'GET'],
    ['GET', '/api/v1/session/wechat', 'POST'],
    ['GET', '/callbacks/bank', 'POST'],
    ['PROPFIND', '/api/v1/me', 'GET'],
  ])('%s %s is not what the address does: 405, and says what it does', async (method, path, allowed) => {
    const answer = await call(method, path);
    expect(answer).toMatchObject({ status: 405, code: 'route.method-not-allowed' });
    expect(answer.headers['allow']).toContain(allowed);
  });

  it('takes nothing from a Host header', async () => {
    for (const path of ['/', '/app', '/api/v1/nowhere', '/docs', '/openapi.json']) {
      const answer = await rawCall(world.baseUrl, {
        path,
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      });
      expect(`${JSON.stringify(answer.headers)}${answer.text}`).not.toContain('evil.example');
    }
  });

  it('redirects nowhere but to its own app', async () => {
    for (const path of ['/', '//evil.example', '/app?next=//evil.example', '/%2F%2Fevil.example']) {
      const { headers } = await rawCall(world.baseUrl, { path });
      expect(headers.location ?? '/app/').toBe('/app/');
    }
  });

  const strangersHead = async (path: string) =>
    (await rawCall(world.baseUrl, { path, headers: { origin: 'https://evil.example' } })).headers;

  it('lets no other site read, frame or sniff anything', async () => {
    for (const path of ['/api/v1/me', '/docs', '/nowhere', '/healthz']) {
      const headers = await strangersHead(path);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('SAMEORIGIN');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-powered-by']).toBeUndefined();
      const policy = headers['content-security-policy'];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
    }
  });

  it('lets a page run nothing but our own, and an answer nothing at all', async () => {
    const page = await strangersHead('/docs');
    expect(page['cross-origin-opener-policy']).toBe('same-origin');
    expect(page['content-security-policy']).toContain("base-uri 'none'");
    expect(page['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
    const answer = await strangersHead('/api/v1/items');
    expect(answer['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
  });

  it('keeps answers with personal data out of every cache', async () => {
    const { headers } = await call('GET', '/api/v1/me');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('too often', () => {
  it('is told with Retry-After, at each counted door', async () => {
    // Two of each in the while of the count; of text messages more, since their while is an hour.
    const tight = await runWeb(world.container, {
      ...world.container.settings,
      PORT: 0,
      RATE_FACTOR: 0.05,
      RATE_ADDRESS_SIGN_INS: 40,
      RATE_ADDRESS_PASSWORDS: 40,
      RATE_ADDRESS_SMS: 1000,
      RATE_ADDRESS_CHECKS: 40,
    });
    const baseUrl = `http://127.0.0.1:${tight.port}`;
    const officer = await world.staff('lingshan-service-agent');
    const doors = [
      { path: memberEndpoints.wechatLogin.path, body: { code: 'no-such-code' } },
      { path: memberEndpoints.requestSmsCode.path, body: { phone: '15400009999' } },
      { path: staffEndpoints.lookUp.path, body: { query: '没有这个人' }, token: officer.token },
      { path: memberEndpoints.checkLetter.path, body: { checkCode: '123456789012' } },
      { path: staffEndpoints.staffSignIn.path, body: { username: 'nobody', password: 'x' } },
    ];
    try {
      for (const { path, body, token = null } of doors) {
        const answers = [];
        for (let turn = 0; turn < 4; turn += 1)
          answers.push(await rawCall(baseUrl, { method: 'POST', path, token, body: JSON.stringify(body) }));
        const last = answers.at(-1)!;
        expect({ path, status: last.status, code: last.code }).toEqual({
          path,
          status: 429,
          code: 'rate.limited',
        });
        expect(Number(last.headers['retry-after'])).toBeGreaterThanOrEqual(1);
        expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(60);
      }
    } finally {
      await tight.stop();
    }
  });
});
