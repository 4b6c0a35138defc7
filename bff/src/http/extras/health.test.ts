import { rawCall } from '../../testing/raw-call';
import { switchableLink } from '../../testing/switchable-link';
import { waitUntil } from '../../testing/wait-until';
import { startWholeWorld, type WholeWorld } from '../../testing/whole-world';

type Link = Awaited<ReturnType<typeof switchableLink>>;

let world: WholeWorld;
let mongo: Link;
let redis: Link;
beforeAll(async () => {
  mongo = await switchableLink(process.env['GJJ_TEST_MONGODB_URI']!);
  redis = await switchableLink(process.env['GJJ_TEST_REDIS_URL']!);
  const environment = { MONGODB_URI: mongo.url, REDIS_URL: redis.url };
  world = await startWholeWorld({ environment, withWorker: false });
}, 120_000);
afterAll(async () => {
  mongo.mend();
  redis.mend();
  await world.stop();
  mongo.close();
  redis.close();
});

async function answer(path: string) {
  const { status, text } = await rawCall(world.baseUrl, { path });
  return { status, body: JSON.parse(text) as unknown };
}
const until = (status: number) =>
  waitUntil(async () => {
    const ready = await answer('/readyz');
    return ready.status === status && ready;
  });

it('lives and is ready', async () => {
  expect(await answer('/healthz')).toEqual({ status: 200, body: { ok: true } });
  expect(await answer('/readyz')).toEqual({ status: 200, body: { mongo: true, redis: true } });
});

it('is not ready without Redis, and says which; it lives on and recovers by itself', async () => {
  const member = await world.member('chen-xiaoman');
  redis.cut();
  expect(await until(503)).toEqual({ status: 503, body: { mongo: true, redis: false } });
  expect((await answer('/healthz')).status).toBe(200);
  const login = await rawCall(world.baseUrl, {
    method: 'POST',
    path: '/api/v1/session/wechat',
    body: JSON.stringify({ code: world.outside.control.wechat.loginCode('chen-xiaoman') }),
  });
  expect(login).toMatchObject({ status: 503, code: 'session.unavailable' });
  redis.mend();
  await until(200);
  expect((await rawCall(world.baseUrl, { path: '/api/v1/me', token: member.token })).status).toBe(200);
}, 120_000);

it('is not ready without MongoDB, and says which; a call says that it is busy, not that it is broken', async () => {
  const member = await world.member('chen-xiaoman');
  mongo.cut();
  expect(await until(503)).toEqual({ status: 503, body: { mongo: false, redis: true } });
  const refused = await rawCall(world.baseUrl, { path: '/api/v1/cases', token: member.token });
  expect(refused).toMatchObject({ status: 503, code: 'service.busy' });
  mongo.mend();
  await until(200);
  expect((await rawCall(world.baseUrl, { path: '/api/v1/cases', token: member.token })).status).toBe(200);
}, 60_000);

it('counts requests by endpoint and status, and no person', async () => {
  const { status, headers, text } = await rawCall(world.baseUrl, { path: '/metrics' });
  expect(status).toBe(200);
  expect(headers['content-type']).toContain('text/plain');
  expect(text).toContain('gjj_http_request_seconds_count{endpoint="cases.read",status="200"}');
  expect(text).toContain('# TYPE gjj_alarm gauge');
});
