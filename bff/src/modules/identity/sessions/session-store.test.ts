import { mock } from 'node:test';
import { IdentityWorld } from '../testing/identity-world';
import { sessionLife } from './session-life';
import { SessionStore } from './session-store';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const makeStore = () => new SessionStore(world.redis, { now: () => world.now });
const openStaff = (store: SessionStore, holderId: string) => store.open({ kind: 'staff', holderId });
const secondsLeft = (sessionId: string) => world.redis.ttl(`session:${sessionId}`);

it('asks for the sessions of many calls at once, each for itself', async () => {
  const store = makeStore();
  const ids = await Promise.all(['a', 'b', 'c'].map((holder) => openStaff(store, holder)));
  const asked = mock.method(world.redis, 'mget');
  const found = await Promise.all([...ids, 'unknown'].map((id) => store.touch('staff', id)));
  expect(found.map((session) => session?.holderId)).toEqual(['a', 'b', 'c', undefined]);
  expect(asked.mock.callCount()).toBe(1);
  asked.mock.restore();
  await store.close({ kind: 'staff', holderId: 'b' }, ids[1]!);
  expect(await store.touch('staff', ids[1]!)).toBeNull();
});

it('begins the idle time anew with the first call of a minute in each process', async () => {
  const { idleSeconds } = sessionLife.staff;
  const store = makeStore();
  const sessionId = await openStaff(store, 'a');
  const idleFor = (seconds: number) => world.redis.expire(`session:${sessionId}`, idleSeconds - seconds);
  await idleFor(600);
  await store.touch('staff', sessionId);
  expect(await secondsLeft(sessionId)).toBeGreaterThan(idleSeconds - 5);
  await idleFor(600);
  await store.touch('staff', sessionId);
  expect(await secondsLeft(sessionId)).toBeLessThan(idleSeconds - 590);
  await makeStore().touch('staff', sessionId);
  expect(await secondsLeft(sessionId)).toBeGreaterThan(idleSeconds - 5);
});

it('begins nothing anew for one who asks with a token of the other kind', async () => {
  const store = makeStore();
  const sessionId = await openStaff(store, 'a');
  await world.redis.expire(`session:${sessionId}`, 100);
  expect(await store.touch('member', sessionId)).toBeNull();
  expect(await secondsLeft(sessionId)).toBeLessThanOrEqual(100);
});
