import type { SessionGrant } from '@gjj/shared-types';
import { Redis } from 'ioredis';
import type Koa from 'koa';
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import request from 'supertest';
import { createApp } from '../../../http/app';
import { RateLimits, type Rates } from '../../../http/middleware/rate-limits';
import { roomyRates } from '../../../http/testing/test-rates';
import { createLogger } from '../../../platform/logger';
import { Metrics } from '../../../platform/metrics';
import { buildIndexes, connectMongo, type Connection } from '../../../platform/mongo';
import { createSessionRedis } from '../../../platform/redis';
import { Sealer } from '../../../platform/sealing';
import { createAudit, type Audit } from '../../audit';
import { createIdentity, type Identity, type StaffEvent } from '../index';
import { inventPerson, type InventedPerson } from './invented-people';
import { OutsideWorld } from './outside-world';

/** Identity on a real MongoDB and Redis behind the real app; only the far sides are played. */
export class IdentityWorld {
  readonly outside = new OutsideWorld();
  readonly logLines: string[] = [];
  readonly staffEvents: StaffEvent[] = [];
  /** What members were told of changes of their accounts. */
  readonly changesTold: string[] = [];
  /** As if a process were killed between a change and the telling of it. */
  tellingFails = false;
  /** Of which devices somebody with a proven identity signed in. */
  readonly devices: string[] = [];
  readonly jwtKey: KeyObject = createSecretKey(randomBytes(32));
  readonly sealer = new Sealer({
    currentId: 'k1',
    byId: new Map([['k1', createSecretKey(randomBytes(32))]]),
    indexKeys: [createSecretKey(randomBytes(32))],
  });
  now = new Date('2026-11-22T02:00:00Z');
  readonly app: ReturnType<Koa['callback']>;
  readonly identity: Identity;
  readonly audit: Audit;
  private seeds = 0;

  private constructor(
    readonly connection: Connection,
    readonly redis: Redis,
    rates: Partial<Rates>,
  ) {
    const clock = { now: () => this.now };
    const log = createLogger('debug', 'test', { write: (line) => void this.logLines.push(line) });
    this.identity = createIdentity({
      unreadOf: async () => 0,
      watch: {
        restHoursOf: () => 24,
        changed: async (_whose, change) => {
          if (this.tellingFails) throw new Error('killed while telling');
          this.changesTold.push(change.words);
        },
        signedIn: async (_whose, { words }) => void this.devices.push(words),
      },
      connection,
      sessionRedis: redis,
      sealer: this.sealer,
      clock,
      log,
      jwtKey: this.jwtKey,
      rates: {
        signInsOfAccount: 60,
        bindingsOfAccount: 10,
        bindingsOfDocument: 20,
        cardsOfAccount: 20,
        smsToPhone: 10,
        triesOfPhone: 10,
      },
      homeCentre: { codeOf: async () => 'qinzhou' },
      hotlineOf: () => '12329',
      districtName: (code) => (code === '450721' ? '灵山县' : code),
      recordStaffEvent: async (event) => void this.staffEvents.push(event),
      ...this.outside.parts(),
    });
    this.audit = createAudit({ connection, clock });
    const app = createApp({
      log,
      metrics: new Metrics(),
      routes: [...this.identity.memberRoutes, ...this.identity.staffRoutes, ...this.identity.deskPhoneRoutes],
      extras: [],
      deskUrl: undefined,
      trustProxy: true,
      sessions: this.identity.sessions,
      limits: new RateLimits(redis, { ...roomyRates, ...rates }),
      tracer: this.audit.tracer,
      checkAnswers: true,
    });
    this.app = app.callback();
  }

  /**
   * On the test's own Redis, with more patience than in service (0.3 s), since a crowded test machine stalls
   * us longer than that; on another one, e.g. a closed port, exactly as in service.
   */
  static async open(redisUrl?: string, rates: Partial<Rates> = {}): Promise<IdentityWorld> {
    const connection = await connectMongo(process.env['GJJ_TEST_MONGODB_URI'] ?? '');
    const redis =
      redisUrl === undefined
        ? new Redis(process.env['GJJ_TEST_REDIS_URL'] ?? '', { commandTimeout: 10_000 })
        : createSessionRedis(redisUrl);
    const world = new IdentityWorld(connection, redis, rates);
    await buildIndexes(connection);
    return world;
  }

  async close(): Promise<void> {
    this.redis.disconnect();
    await this.connection.close();
  }

  wait(seconds: number): void {
    this.now = new Date(this.now.getTime() + seconds * 1000);
  }

  call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, token?: string): request.Test {
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    const test = request(this.app)[verb](path);
    return token === undefined ? test : test.set('Authorization', `Bearer ${token}`);
  }

  /** The same from an address, as a proxy of the centre's names it. */
  from(address: string, method: 'GET' | 'POST', path: string): request.Test {
    return this.call(method, path).set('X-Forwarded-For', address);
  }

  /** Somebody whom the far sides know. */
  invent(): InventedPerson {
    const person = inventPerson((this.seeds += 1));
    this.outside.people.push(person);
    return person;
  }

  async wechatLogin(person: InventedPerson): Promise<SessionGrant> {
    const code = `code-${randomBytes(8).toString('hex')}`;
    this.outside.loginCodes.set(code, person.openid);
    return (await this.call('POST', '/api/v1/session/wechat').send({ code }).expect(200)).body;
  }

  /** Lets the minute pass that a number must wait between two codes. */
  async sendCode(phone: string): Promise<string> {
    const resend = await this.redis.keys('sms-resend:*');
    if (resend.length > 0) await this.redis.del(...resend);
    await this.call('POST', '/api/v1/session/sms-code').send({ phone }).expect(200);
    return this.outside.lastCodeFor(phone);
  }

  async smsLogin(phone: string): Promise<SessionGrant> {
    const code = await this.sendCode(phone);
    return (await this.call('POST', '/api/v1/session/sms').send({ phone, code }).expect(200)).body;
  }

  /** WeChat's phone button gives its own code. */
  wechatPhoneProof(phone: string): { by: 'wechat'; code: string } {
    const code = `phone-${randomBytes(8).toString('hex')}`;
    this.outside.phoneCodes.set(code, phone);
    return { by: 'wechat', code };
  }

  bind(person: InventedPerson, token: string, phoneProof: object = this.wechatPhoneProof(person.phone)) {
    const document = { kind: 'resident-id', number: person.idNumber };
    const body = { name: person.name, document, phoneProof, consent: true };
    return this.call('POST', '/api/v1/me/binding', token).send(body);
  }

  /** A member who has signed in with WeChat and proven who they are. */
  async boundMember(): Promise<{ person: InventedPerson; token: string }> {
    const person = this.invent();
    const { token } = await this.wechatLogin(person);
    return { person, token: (await this.bind(person, token).expect(200)).body.token };
  }
}
