import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Redis } from 'ioredis';
import mongoose from 'mongoose';

import { silence } from './say';
import { mongoUriFor, startServices, type Services } from './services';

const DOCUMENTS = 200;

async function write(services: Services): Promise<void> {
  const db = await mongoose.createConnection(mongoUriFor(services.mongoUri, 'kept')).asPromise();
  const redis = new Redis(services.redisUrl);
  for (let number = 0; number < DOCUMENTS; number += 1) await db.collection('promises').insertOne({ number });
  await redis.set('hint', 'kept');
  redis.disconnect();
  await db.close();
}

async function read(services: Services): Promise<{ documents: number; hint: string | null }> {
  const db = await mongoose.createConnection(mongoUriFor(services.mongoUri, 'kept')).asPromise();
  const redis = new Redis(services.redisUrl);
  const seen = { documents: await db.collection('promises').countDocuments(), hint: await redis.get('hint') };
  redis.disconnect();
  await db.close();
  return seen;
}

/** Needs servers of its own, whatever the environment offers. */
describe('services on a data folder that stays', () => {
  const given = { MONGODB_URI: process.env.MONGODB_URI, REDIS_URL: process.env.REDIS_URL };
  const dataDir = mkdtempSync(join(tmpdir(), 'gjj-survive-'));
  const start = () => startServices({ dataDir, say: silence });
  beforeAll(() => {
    delete process.env.MONGODB_URI;
    delete process.env.REDIS_URL;
  });
  afterAll(() => {
    Object.assign(process.env, Object.fromEntries(Object.entries(given).filter(([, value]) => value)));
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('hold acknowledged writes over a kill -9, and everything over an ordered stop', async () => {
    const first = await start();
    await write(first);
    first.servers.find(({ name }) => name.startsWith('MongoDB'))?.child.kill('SIGKILL');
    await first.stop();
    const second = await start();
    const afterKill = await read(second);
    await second.stop();
    const third = await start();
    const afterStop = await read(third);
    await third.stop();
    expect(afterKill).toEqual({ documents: DOCUMENTS, hint: 'kept' });
    expect(afterStop).toEqual(afterKill);
  });
});
