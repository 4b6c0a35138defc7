import jsonwebtoken from 'jsonwebtoken';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createSecretKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { IdentityWorld } from '../testing/identity-world';
import { Tokens } from './tokens';

let world: IdentityWorld;
beforeAll(async () => {
  world = await IdentityWorld.open();
});
afterAll(() => world.close());

const me = (token: string) => world.call('GET', '/api/v1/me', token);
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The claims of a living session, to be signed in wrong ways. */
async function livingClaims() {
  const { token } = await world.wechatLogin(world.invent());
  return jsonwebtoken.decode(token) as { sid: string; aud: string; iss: string; iat: number; exp: number };
}

describe('forged tokens', () => {
  it('refuses no signature (alg none)', async () => {
    const claims = await livingClaims();
    for (const alg of ['none', 'None', 'NONE'])
      await me(`${encode({ alg, typ: 'JWT' })}.${encode(claims)}.`).expect(401);
  });

  it('refuses a signature by another key, a public key (HS/RS confusion) and another algorithm', async () => {
    const claims = await livingClaims();
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const asSecret = createSecretKey(Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })));
    const forged = [
      jsonwebtoken.sign(claims, createSecretKey(randomBytes(32))),
      jsonwebtoken.sign(claims, asSecret),
      jsonwebtoken.sign(claims, privateKey, { algorithm: 'RS256' }),
      jsonwebtoken.sign(claims, world.jwtKey, { algorithm: 'HS512' }),
    ];
    for (const token of forged) expect((await me(token).expect(401)).body.code).toBe('session.missing');
  });

  it('never looks a key up by kid, jku or jwk', async () => {
    const claims = await livingClaims();
    const own = createSecretKey(Buffer.alloc(32));
    const header = { alg: 'HS256', kid: '../../dev/null', jku: 'http://127.0.0.1:1/', jwk: { k: 'AAAA' } };
    await me(jsonwebtoken.sign(claims, own, { header } as jsonwebtoken.SignOptions)).expect(401);
  });

  it('refuses another audience, issuer, no session id and an expired token', async () => {
    const claims = await livingClaims();
    const sign = (changed: object) => jsonwebtoken.sign({ ...claims, ...changed }, world.jwtKey);
    await me(sign({})).expect(200);
    for (const changed of [{ aud: 'staff' }, { aud: ['x'] }, { iss: 'elsewhere' }, { sid: 7 }])
      expect((await me(sign(changed)).expect(401)).body.code).toBe('session.missing');
    expect((await me(sign({ exp: claims.iat })).expect(401)).body.code).toBe('session.expired');
    const asStaff = await world.call('GET', '/staff/v1/me', sign({})).expect(401);
    expect(asStaff.body.code).toBe('session.missing');
  });

  it('refuses a member session that claims to be staff, signed by us though it were', async () => {
    const claims = await livingClaims();
    const token = jsonwebtoken.sign({ ...claims, aud: 'staff' }, world.jwtKey);
    expect((await world.call('GET', '/staff/v1/me', token).expect(401)).body.code).toBe('session.expired');
  });

  it('refuses what is no bearer token, without an error of ours', async () => {
    const read = () => world.call('GET', '/api/v1/me');
    for (const header of ['Basic YTpi', 'Bearer', 'Bearer a b', `Bearer ${'a.'.repeat(4000)}`])
      await read().set('Authorization', header).expect(401);
  });

  it('does not start with a short key', () => {
    const clock = { now: () => world.now };
    expect(() => new Tokens(createSecretKey(randomBytes(31)), clock)).toThrow('32 bytes');
  });
});

describe('Redis', () => {
  it('flushed: sign in again, and everything proven is still there', async () => {
    const { person, token } = await world.boundMember();
    await world.redis.flushdb();
    expect((await me(token).expect(401)).body.code).toBe('session.expired');
    expect((await world.wechatLogin(person)).me.bound).toBe(true);
  });

  it.each(['refusing', 'silent'])(
    '%s: every door says so within two seconds and stays shut',
    async (kind) => {
      const silent = createServer((socket) => void socket.resume()).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const port = kind === 'silent' ? (silent.address() as AddressInfo).port : 1;
      const cut = await IdentityWorld.open(`redis://127.0.0.1:${port}`);
      const token = new Tokens(cut.jwtKey, { now: () => cut.now }).issue('member', 'a'.repeat(26)).token;
      const doors = () => [
        cut.call('GET', '/api/v1/me', token),
        cut.call('POST', '/api/v1/session/renewal', token),
        cut.call('POST', '/api/v1/session/wechat').send({ code: 'any' }),
        cut.call('POST', '/api/v1/session/sms-code').send({ phone: '15400000001' }),
        cut.call('POST', '/api/v1/session/sms').send({ phone: '15400000001', code: '123456' }),
        cut.call('POST', '/staff/v1/session').send({ username: 'nobody', password: 'x' }),
        cut.call('POST', '/desk-phone/v1/session').send({ code: 'abcd-efgh-jkmn' }),
      ];
      for (let round = 0; round < 2; round += 1)
        for (const answer of await Promise.all(doors().map((door) => door.timeout(2000)))) {
          expect(answer.status).toBe(503);
          expect(answer.body.code).toBe('session.unavailable');
        }
      await cut.close();
      silent.close();
    },
  );
});
