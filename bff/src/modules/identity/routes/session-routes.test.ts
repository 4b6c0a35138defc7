import jsonwebtoken from 'jsonwebtoken';
import { IdentityWorld } from '../testing/identity-world';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const me = (token: string) => world.call('GET', '/api/v1/me', token);

describe('signing in with WeChat', () => {
  it('refuses a stranger whose code WeChat does not know', async () => {
    const answer = await world.call('POST', '/api/v1/session/wechat').send({ code: 'made-up' }).expect(401);
    expect(answer.body.code).toBe('identity.code-invalid');
  });

  it('opens a session whose token carries only an id and an audience', async () => {
    const grant = await world.wechatLogin(world.invent());
    expect(grant.me).toMatchObject({ bound: false, hasWechat: true, hotline: '12329', phoneMasked: null });
    const payload = jsonwebtoken.decode(grant.token);
    expect(Object.keys(payload as object).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid']);
    expect(Date.parse(grant.expiresAt) - world.now.getTime()).toBe(2 * 3600 * 1000);
    await me(grant.token).expect(200);
  });

  it('opens one session for fifty uses of one code at once, and none for a later replay', async () => {
    const person = world.invent();
    world.outside.loginCodes.set('fifty', person.openid);
    const logIn = () => world.call('POST', '/api/v1/session/wechat').send({ code: 'fifty' });
    const statuses = (await Promise.all(Array.from({ length: 50 }, logIn))).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(49);
    await logIn().expect(401);
    const userId = await world.identity.members.findUserIdByOpenid(person.openid);
    expect(await world.redis.zcard(`sessions-of:member:${userId}`)).toBe(1);
  });

  it('makes one account for fifty sign-ins of one person at once', async () => {
    const person = world.invent();
    await Promise.all(Array.from({ length: 50 }, () => world.wechatLogin(person)));
    const openidIndex = world.sealer.indexOf('openid', person.openid);
    expect(await world.connection.collection('users').countDocuments({ openidIndex })).toBe(1);
  });

  it('tells a blocked user, a hurried one and an absent WeChat apart', async () => {
    const logIn = (code: string) => world.call('POST', '/api/v1/session/wechat').send({ code });
    expect((await logIn('blocked').expect(403)).body.code).toBe('identity.user-blocked');
    expect((await logIn('too-often').expect(429)).headers['retry-after']).toBe('60');
    world.outside.away.set('wechat', 'unknown');
    expect((await logIn('any').expect(503)).body.code).toBe('identity.wechat-unavailable');
    world.outside.away.clear();
  });

  it('gives a fresh session whatever token the client brings (fixation)', async () => {
    const planted = await world.wechatLogin(world.invent());
    const victim = world.invent();
    world.outside.loginCodes.set('victim', victim.openid);
    const login = world.call('POST', '/api/v1/session/wechat', planted.token).send({ code: 'victim' });
    const grant = (await login.expect(200)).body;
    const [before, after] = [planted.token, grant.token].map((token) => jsonwebtoken.decode(token));
    expect((after as { sid: string }).sid).not.toBe((before as { sid: string }).sid);
  });
});

describe('renewing', () => {
  const renew = (token?: string) => world.call('POST', '/api/v1/session/renewal', token);

  it('refuses a stranger', async () => {
    expect((await renew().expect(401)).body.code).toBe('session.missing');
  });

  it('renews silently with an expired token whose session lives', async () => {
    const { token } = await world.wechatLogin(world.invent());
    world.wait(3 * 3600);
    expect((await me(token).expect(401)).body.code).toBe('session.expired');
    const renewed = (await renew(token).expect(200)).body;
    await me(renewed.token).expect(200);
  });

  it('gives a fresh session when the rights have changed meanwhile', async () => {
    const person = world.invent();
    const { token } = await world.wechatLogin(person);
    const userId = await world.identity.members.findUserIdByOpenid(person.openid);
    await world.bind(person, token).expect(200);
    // A session that was opened at the very moment of binding, before it was done.
    const sid = 'b'.repeat(26);
    const late = { kind: 'member', holderId: userId, bound: false, endsAt: world.now.getTime() + 60_000 };
    await world.redis.set(`session:${sid}`, JSON.stringify(late));
    const { aud, iss, iat, exp } = jsonwebtoken.decode(token) as jsonwebtoken.JwtPayload;
    const lateToken = jsonwebtoken.sign({ sid, aud, iss, iat, exp }, world.jwtKey);
    const renewed = (await renew(lateToken).expect(200)).body;
    await me(lateToken).expect(401);
    await world.call('GET', '/api/v1/me/cards', renewed.token).expect(200);
  });

  it('ends thirty days after signing in, however busy', async () => {
    const { token } = await world.wechatLogin(world.invent());
    world.wait(30 * 24 * 3600 - 1);
    await renew(token).expect(200);
    world.wait(1);
    expect((await renew(token).expect(401)).body.code).toBe('session.expired');
  });

  it('slides the seven idle days with each request', async () => {
    const { token } = await world.wechatLogin(world.invent());
    const key = `session:${(jsonwebtoken.decode(token) as { sid: string }).sid}`;
    await world.redis.expire(key, 5);
    await me(token).expect(200);
    expect(await world.redis.ttl(key)).toBeGreaterThan(7 * 24 * 3600 - 10);
  });
});

describe('signing out', () => {
  it('refuses a stranger', async () => {
    await world.call('POST', '/api/v1/session/sign-out').expect(401);
    await world.call('POST', '/api/v1/session/sign-out-everywhere').expect(401);
  });

  it('ends this session and no other', async () => {
    const person = world.invent();
    const [phone, tablet] = [await world.wechatLogin(person), await world.wechatLogin(person)];
    await world.call('POST', '/api/v1/session/sign-out', phone.token).expect(204);
    await me(phone.token).expect(401);
    await world.call('POST', '/api/v1/session/renewal', phone.token).expect(401);
    await me(tablet.token).expect(200);
  });

  it('ends every session of the person and nobody else’s', async () => {
    const person = world.invent();
    const [phone, tablet] = [await world.wechatLogin(person), await world.wechatLogin(person)];
    const other = await world.wechatLogin(world.invent());
    await world.call('POST', '/api/v1/session/sign-out-everywhere', phone.token).expect(204);
    await me(phone.token).expect(401);
    await me(tablet.token).expect(401);
    await me(other.token).expect(200);
  });
});
