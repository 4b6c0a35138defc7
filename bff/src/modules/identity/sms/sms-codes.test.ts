import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());
beforeEach(() => world.redis.flushdb());

const ask = (phone: string, address = '192.0.2.1') =>
  world.call('POST', '/api/v1/session/sms-code').set('X-Forwarded-For', address).send({ phone });
const logIn = (phone: string, code: string) =>
  world.call('POST', '/api/v1/session/sms').send({ phone, code });
const otherThan = (code: string) => (code === '123456' ? '654321' : '123456');

describe('SMS codes', () => {
  it('let no stranger in by guessing', async () => {
    const answer = await logIn('15400000001', '123456').expect(401);
    expect(answer.body.code).toBe('identity.sms-code-wrong');
  });

  it('sign in once, and never again with the same code, also at once', async () => {
    const { phone } = world.invent();
    const code = await world.sendCode(phone);
    const answers = await Promise.all(Array.from({ length: 9 }, () => logIn(phone, code)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    await logIn(phone, code).expect(401);
  });

  it('are void after five wrong tries, made at once or in turn', async () => {
    const { phone } = world.invent();
    const code = await world.sendCode(phone);
    await Promise.all(Array.from({ length: 4 }, () => logIn(phone, otherThan(code)).expect(401)));
    await logIn(phone, otherThan(code)).expect(401);
    await logIn(phone, code).expect(401);
  });

  it('survive four wrong tries', async () => {
    const { phone } = world.invent();
    const code = await world.sendCode(phone);
    for (let count = 0; count < 4; count += 1) await logIn(phone, otherThan(code)).expect(401);
    await logIn(phone, code).expect(200);
  });

  it('live five minutes, in Redis as a keyed hash under a keyed hash', async () => {
    const { phone } = world.invent();
    const code = await world.sendCode(phone);
    const [key = ''] = await world.redis.keys('sms-code:*');
    expect(await world.redis.ttl(key)).toBeGreaterThan(295);
    expect(await world.redis.ttl(key)).toBeLessThanOrEqual(300);
    const stored = key + JSON.stringify(await world.redis.hgetall(key));
    expect(stored).not.toContain(phone);
    expect(stored).not.toContain(code);
  });

  it('are void once a newer one is sent', async () => {
    const { phone } = world.invent();
    const first = await world.sendCode(phone);
    const second = await world.sendCode(phone);
    if (first !== second) await logIn(phone, first).expect(401);
    await logIn(phone, second).expect(200);
  });

  it('are answered alike for a known and an unknown number', async () => {
    const { person } = await world.boundMember();
    const [known, unknown] = [await ask(person.phone).expect(200), await ask('15400007777').expect(200)];
    expect(known.body).toEqual(unknown.body);
    expect(known.body).toEqual({ retryAfterSeconds: 60 });
  });

  it('are sent again after a minute, not before', async () => {
    await ask('15400007001').expect(200);
    const answer = await ask('15400007001').expect(429);
    expect(answer.body.code).toBe('rate.limited');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(50);
    await ask('15400007002').expect(200);
  });

  it('are sent ten times a day to one number at most', async () => {
    for (let count = 0; count < 10; count += 1) await world.sendCode('15400007003');
    await world.redis.del(...(await world.redis.keys('sms-resend:*')));
    await ask('15400007003').expect(429);
  });

  it('are guessed ten times in ten minutes at most, over all codes of a number, and keep nobody else out', async () => {
    const { phone } = world.invent();
    const statuses: number[] = [];
    for (let count = 0; count < 50; count += 1) {
      if (count % 5 === 0) await world.sendCode(phone);
      const answer = await logIn(phone, '000000');
      statuses.push(answer.status);
      if (answer.status === 429) expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(600);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(40).fill(429)]);
    const neighbour = world.invent();
    await logIn(neighbour.phone, await world.sendCode(neighbour.phone)).expect(200);
  });

  it('that are right count as no guess', async () => {
    const { phone } = world.invent();
    for (let count = 0; count < 9; count += 1) await logIn(phone, await world.sendCode(phone)).expect(200);
    for (let count = 0; count < 9; count += 1) await logIn(phone, '000000').expect(401);
    await logIn(phone, await world.sendCode(phone)).expect(200);
  });

  it('may be asked for at once when the message certainly did not leave, else after the minute', async () => {
    world.outside.away.set('sms', 'unavailable');
    expect((await ask('15400007004').expect(503)).body.code).toBe('identity.sms-unavailable');
    world.outside.away.set('sms', 'unknown');
    await ask('15400007004').expect(503);
    await ask('15400007004').expect(429);
    world.outside.away.clear();
  });
});
