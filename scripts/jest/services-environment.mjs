/**
 * A Node environment in which each test file owns an empty MongoDB database and an empty Redis database:
 *   process.env.GJJ_TEST_MONGODB_URI   with the database's name
 *   process.env.GJJ_TEST_REDIS_URL     with the database's number
 * Redis channels (publish/subscribe) are shared by all databases of a server: give them a name of your own.
 */
import { Redis } from 'ioredis';
import { TestEnvironment } from 'jest-environment-node';
import mongoose from 'mongoose';

/** As many as the server was started with, less number 0, which holds the counter. */
const REDIS_DATABASES = 511;

export default class ServicesEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const number = await takeEmptyRedis(process.env.GJJ_TEST_REDIS_SERVER);
    this.mongoUri = withDatabase(process.env.GJJ_TEST_MONGODB_SERVER, `gjj_test_${number}`);
    await dropDatabase(this.mongoUri);
    this.global.process.env.GJJ_TEST_MONGODB_URI = this.mongoUri;
    this.global.process.env.GJJ_TEST_REDIS_URL = `${process.env.GJJ_TEST_REDIS_SERVER}/${number}`;
  }

  async teardown() {
    if (this.mongoUri) await dropDatabase(this.mongoUri);
    await super.teardown();
  }
}

async function takeEmptyRedis(server) {
  const redis = new Redis(server, { maxRetriesPerRequest: 1 });
  try {
    const number = 1 + ((await redis.incr('gjj:test-databases')) % REDIS_DATABASES);
    await redis.select(number);
    await redis.flushdb();
    return number;
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
