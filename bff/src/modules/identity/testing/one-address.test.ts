import { IdentityWorld } from './identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  // As in service, for an address is counted as in service.
  world = await IdentityWorld.open(undefined, { factor: 1 });
  await world.redis.flushdb();
});
afterAll(() => world.close());

const gateway = '192.0.2.77';

/** So many at a time, as a network would let through. */
async function inTurns<T>(many: readonly T[], each: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < many.length; from += 30) await Promise.all(many.slice(from, from + 30).map(each));
}

describe('many behind one address', () => {
  it('600 members sign in within a minute, by WeChat and by SMS, and none is refused', async () => {
    const members = Array.from({ length: 600 }, (_, number) => ({
      person: world.invent(),
      byWechat: number % 2 === 0,
    }));
    const statuses: number[] = [];
    await inTurns(members, async ({ person, byWechat }) => {
      if (byWechat) {
        const code = `code-${person.phone}`;
        world.outside.loginCodes.set(code, person.openid);
        statuses.push((await world.from(gateway, 'POST', '/api/v1/session/wechat').send({ code })).status);
        return;
      }
      const { phone } = person;
      statuses.push((await world.from(gateway, 'POST', '/api/v1/session/sms-code').send({ phone })).status);
      const code = world.outside.lastCodeFor(phone);
      statuses.push((await world.from(gateway, 'POST', '/api/v1/session/sms').send({ phone, code })).status);
    });
    expect(statuses).toEqual(Array<number>(900).fill(200));
    // Codes that were used count no more: whoever comes next has as many again.
    expect(await world.redis.get(`rate-address-sms:${gateway}`)).toBe('0');
  }, 60_000);

  it('one WeChat account signs in sixty times a minute and no more, and its neighbours go on', async () => {
    const [greedy, neighbour] = [world.invent(), world.invent()];
    const signIn = async (person: typeof greedy, number: number) => {
      const code = `again-${person.phone}-${number}`;
      world.outside.loginCodes.set(code, person.openid);
      return world.from(gateway, 'POST', '/api/v1/session/wechat').send({ code });
    };
    for (let number = 0; number < 60; number += 1) expect((await signIn(greedy, number)).status).toBe(200);
    expect((await signIn(greedy, 60)).status).toBe(429);
    expect((await signIn(neighbour, 0)).status).toBe(200);
  });

  it('one account tries ten ID numbers a day and no more, with codes of WeChat or not', async () => {
    const { token } = await world.wechatLogin(world.invent());
    const statuses: number[] = [];
    for (let number = 0; number < 20; number += 1) {
      const stranger = { ...world.invent(), name: '没有此人' };
      statuses.push((await world.bind(stranger, token)).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(422), ...Array<number>(10).fill(429)]);
  });
});

describe('one identity document', () => {
  const bind = async (person: ReturnType<typeof world.invent>) => {
    const { token } = await world.wechatLogin(world.invent());
    return (await world.bind(person, token)).status;
  };

  it('is tried with twenty wrong names a day and no more, from however many accounts', async () => {
    const owner = world.invent();
    for (let number = 0; number < 20; number += 1) expect(await bind({ ...owner, name: '猜一个' })).toBe(422);
    expect(await bind({ ...owner, name: '猜一个' })).toBe(429);
    expect(await bind(world.invent())).toBe(200);
  });

  it('is not tried, by nobody, while nobody can answer', async () => {
    const person = world.invent();
    const { token } = await world.wechatLogin(person);
    const { token: another } = await world.wechatLogin(world.invent());
    world.outside.away.set('data-exchange', 'unavailable');
    for (let number = 0; number < 12; number += 1) {
      await world.bind(person, token).expect(503);
      await world.bind(person, another).expect(503);
    }
    world.outside.away.clear();
    await world.bind(person, token).expect(200);
  });
});

describe('a flood from one address', () => {
  it('is slowed before it is refused, and refused with the time to wait', async () => {
    const flooded = await IdentityWorld.open(undefined, { factor: 0.004 });
    const statuses: number[] = [];
    try {
      const knock = () =>
        flooded.from('192.0.2.78', 'POST', '/api/v1/session/wechat').send({ code: 'no-such-code' });
      for (let number = 0; number < 11; number += 1) statuses.push((await knock()).status);
      const finished: string[] = [];
      const elsewhere = () =>
        flooded.from('192.0.2.79', 'POST', '/api/v1/session/wechat').send({ code: 'no-such-code' });
      await Promise.all([
        knock().then(() => finished.push('the flooder')),
        elsewhere().then(() => finished.push('somebody elsewhere')),
      ]);
      expect(finished).toEqual(['somebody elsewhere', 'the flooder']);
      const refused = await knock();
      expect(refused.body.code).toBe('rate.limited');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(statuses.every((status) => status === 401)).toBe(true);
      expect((await elsewhere()).status).toBe(401);
    } finally {
      await flooded.close();
    }
  }, 60_000);
});
