/**
 * An environment in which each test file owns an empty MongoDB database and an empty Redis database:
 *   process.env.GJJ_TEST_MONGODB_URI   with the database's name
 *   process.env.GJJ_TEST_REDIS_URL     with the database's number
 * Redis channels (publish/subscribe) are shared by all databases of a server: give them a name of your own.
 */
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import NativeEnvironment from './native-environment.mjs';

export default class ServicesEnvironment extends NativeEnvironment {
  async setup() {
    await super.setup();
    const number = await takeEmptyRedis(process.env.GJJ_TEST_REDIS_SERVER);
    this.redisNumber = number;
    this.mongoUri = withDatabase(process.env.GJJ_TEST_MONGODB_SERVER, `gjj_test_${number}`);
    await dropDatabase(this.mongoUri);
    this.global.process.env.GJJ_TEST_MONGODB_URI = this.mongoUri;
    this.global.process.env.GJJ_TEST_REDIS_URL = `${process.env.GJJ_TEST_REDIS_SERVER}/${number}`;
  }

  async teardown() {
    if (this.mongoUri) await dropDatabase(this.mongoUri);
    if (this.redisNumber) await giveBack(process.env.GJJ_TEST_REDIS_SERVER, this.redisNumber);
    await super.teardown();
  }
}

/**
 * Number 0 holds the counter, the numbers that were ours, and who has which: files run side by side, and a file may
 * last while all other numbers come and go. A database with somebody's data is passed over.
 */
async function takeEmptyRedis(server) {
  const redis = new Redis(server, { maxRetriesPerRequest: 1 });
  try {
    const [, databases] = await redis.config('GET', 'databases');
    for (let tries = 1; tries < Number(databases); tries += 1) {
      await redis.select(0);
      const number = 1 + ((await redis.incr('gjj:test-databases')) % (Number(databases) - 1));
      if (!(await claim(redis, number))) continue;
      const isOurs = (await redis.sadd('gjj:test-databases:ours', number)) === 0;
      await redis.select(number);
      if (isOurs || (await redis.dbsize()) === 0) {
        await redis.flushdb();
        return number;
      }
      await redis.select(0);
      await redis.srem('gjj:test-databases:ours', number);
      await redis.del(claimOf(number));
    }
    throw new Error(
      'Every database of REDIS_URL is taken or holds data: give the tests a Redis of their own',
    );
  } finally {
    redis.disconnect();
  }
}

const claimOf = (number) => `gjj:test-databases:claim:${number}`;

/** False where a living process has it; what a killed run left is free. */
async function claim(redis, number) {
  const holder = Number(await redis.get(claimOf(number)));
  if (holder > 0 && !isAlive(holder)) await redis.del(claimOf(number));
  return (await redis.set(claimOf(number), process.pid, 'NX')) === 'OK';
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function giveBack(server, number) {
  const redis = new Redis(server, { maxRetriesPerRequest: 1 });
  try {
    await redis.del(claimOf(number));
  } finally {
    redis.disconnect();
  }
}

async function dropDatabase(uri) {
  const client = await mongoose.mongo.MongoClient.connect(uri);
  try {
    await client.db().dropDatabase();
  } finally {
    await client.close();
  }
}

function withDatabase(serverUri, name) {
  const [, server, query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(serverUri);
  return `${server}/${name}${query}`;
}
