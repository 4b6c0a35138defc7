import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Redis } from 'ioredis';

import { anyFreePort } from '../services/free-port';
import { startMongo, type StartedService } from '../services/mongo/start-mongo';
import { startRedis } from '../services/redis/start-redis';
import { silence } from '../services/say';
import { mongoUriFor } from '../services/services';
import { breachesAtRest } from './checker';
import { startFaultWorld, type FaultWorld } from './fault-world';
import { arrived, fill, handIn, type Promised } from './journey';

const MINUTE_MS = 60_000;

describe('stores that die in mid-journey', () => {
  let folder: string;
  let redis: StartedService;
  let mongo: StartedService;
  let world: FaultWorld | undefined;
  const promised: Promised[] = [];
  const raise = {
    redis: (port: number) => startRedis({ dataDir: folder, logDir: folder, port, say: silence }, ''),
    mongo: (port: number) => startMongo({ dataDir: folder, logDir: folder, port, say: silence }, ''),
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gjj-stores-'));
    redis = await raise.redis(await anyFreePort());
    mongo = await raise.mongo(await anyFreePort());
    const stores = { mongoUri: mongoUriFor(mongo.uri, 'gjj_faults'), redisUrl: redis.uri };
    world = await startFaultWorld({ stores });
  }, 2 * MINUTE_MS);
  afterAll(async () => {
    await world?.stop();
    await Promise.all([redis.server?.stop(), mongo.server?.stop()]);
    await rm(folder, { recursive: true, force: true });
  }, MINUTE_MS);

  const portOf = (uri: string) => Number(new URL(uri).port);

  it(
    'Redis flushed, then killed and back empty: sign in again, nothing submitted is lost',
    async () => {
      const member = await world!.member('chen-xiaoman');
      const first = await fill(member, 'FUND11', 1000);
      promised.push(await handIn(member, first));
      const client = new Redis(redis.uri);
      await client.flushall();
      client.disconnect();
      await expect(member.case(first.caseId)).rejects.toMatchObject({ status: 401 });
      const again = await world!.member('chen-xiaoman');
      await arrived(again, first.caseId);

      const second = await fill(again, 'FUND12', 1000);
      promised.push(await handIn(again, second));
      redis.server!.child.kill('SIGKILL');
      await expect(again.case(second.caseId)).rejects.toMatchObject({ status: 503 });
      await rm(join(folder, 'redis'), { recursive: true, force: true });
      redis = await raise.redis(portOf(redis.uri));
      await arrived(await world!.member('chen-xiaoman'), second.caseId);
    },
    4 * MINUTE_MS,
  );

  it(
    'MongoDB killed -9 under load and started again: what was acknowledged is there',
    async () => {
      const member = await world!.member('qin-xinju');
      const filled = [];
      for (const item of ['FUND13', 'FUND14', 'FUND15', 'FUND16'])
        filled.push(await fill(member, item, 1000));
      const answers = filled.map((one) => handIn(member, one));
      promised.push(await Promise.any(answers));
      mongo.server!.child.kill('SIGKILL');
      mongo = await raise.mongo(portOf(mongo.uri));
      promised.push(...(await Promise.all(answers)).filter(({ key }) => key !== promised.at(-1)?.key));
      for (const { caseId } of filled) await arrived(member, caseId);
    },
    4 * MINUTE_MS,
  );

  it(
    'leaves the books of all sides in agreement',
    async () => {
      expect(await breachesAtRest(world!, promised)).toEqual([]);
    },
    2 * MINUTE_MS,
  );
});
