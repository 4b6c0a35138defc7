import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import mongoose from 'mongoose';

import { anyFreePort, isPortFree } from '../free-port';
import { startServer, type ServerProcess } from '../server-process';

const SET_NAME = 'gjj';

export function mongodArgs(dbPath: string, port: number): string[] {
  return ['--dbpath', dbPath, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', SET_NAME];
}

/** Starts a mongod on our data folder as a replica set of one node; port 0 takes any free one. */
export async function startMongod(
  binary: string,
  dataDir: string,
  logDir: string,
  port: number,
): Promise<{ uri: string; server: ServerProcess }> {
  const dbPath = join(dataDir, 'mongod');
  await mkdir(dbPath, { recursive: true });
  const bound = port === 0 ? await anyFreePort() : port;
  const server = await startServer({
    name: 'MongoDB (mongod)',
    command: binary,
    args: mongodArgs(dbPath, bound),
    cwd: dataDir,
    logFile: join(logDir, 'mongo.log'),
    isReady: async (written) => written.includes('Waiting for connections') && !(await isPortFree(bound)),
  });
  const uri = `mongodb://127.0.0.1:${bound}/?directConnection=true`;
  try {
    await becomeReplicaSet(uri, `127.0.0.1:${bound}`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { uri, server };
}

/** Initiates the set, or gives the kept one its new address: the port may differ from the last run's. */
async function becomeReplicaSet(uri: string, host: string): Promise<void> {
  const client = await mongoose.mongo.MongoClient.connect(uri);
  try {
    const admin = client.db('admin');
    const members = [{ _id: 0, host }];
    try {
      await admin.command({ replSetInitiate: { _id: SET_NAME, members } });
    } catch (error) {
      if ((error as { codeName?: string }).codeName !== 'AlreadyInitialized') throw error;
      const { config } = await admin.command({ replSetGetConfig: 1 });
      if (config.members[0].host !== host) {
        await admin.command({
          replSetReconfig: { ...config, members, version: config.version + 1 },
          force: true,
        });
      }
    }
    await waitUntilPrimary(client);
  } finally {
    await client.close();
  }
}

async function waitUntilPrimary(client: InstanceType<typeof mongoose.mongo.MongoClient>): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  while (Date.now() < giveUpAt) {
    const hello = await client.db('admin').command({ hello: 1 });
    if (hello.isWritablePrimary === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('mongod did not become primary of its own replica set within 30 s');
}
