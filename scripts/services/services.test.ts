import { Redis } from 'ioredis';
import mongoose from 'mongoose';

import { mongoUriFor } from './services';

describe('the services of a test file', () => {
  it('are a MongoDB and a Redis of its own, empty at the start', async () => {
    const db = await mongoose.createConnection(process.env.GJJ_TEST_MONGODB_URI ?? '').asPromise();
    const redis = new Redis(process.env.GJJ_TEST_REDIS_URL ?? '');
    try {
      expect(db.name).toMatch(/^gjj_test_\d+$/);
      expect(await db.collection('things').countDocuments()).toBe(0);
      await db.collection('things').insertOne({ name: 'a thing' });
      expect(await redis.dbsize()).toBe(0);
    } finally {
      redis.disconnect();
      await db.close();
    }
  });

  it('keep a queue: append-only file on, nothing evicted', async () => {
    const redis = new Redis(process.env.GJJ_TEST_REDIS_URL ?? '');
    try {
      expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
      expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    } finally {
      redis.disconnect();
    }
  });
});

describe('mongoUriFor', () => {
  it.each([
    ['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/gjj'],
    [
      'mongodb://127.0.0.1:27017/?directConnection=true',
      'mongodb://127.0.0.1:27017/gjj?directConnection=true',
    ],
    ['mongodb://a:1,b:2/old?replicaSet=rs', 'mongodb://a:1,b:2/gjj?replicaSet=rs'],
    ['mongodb+srv://name:word@db.example/', 'mongodb+srv://name:word@db.example/gjj'],
  ])('%s → %s', (server, expected) => expect(mongoUriFor(server, 'gjj')).toBe(expected));

  it('refuses what is no MongoDB address', () => {
    expect(() => mongoUriFor('redis://127.0.0.1', 'gjj')).toThrow('MONGODB_URI');
  });
});
