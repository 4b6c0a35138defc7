/**
 * Before a run that has tests with services: build the BFF where its source has changed (tests start its processes), and
 * reuse `npm run services`, or start one MongoDB and one Redis.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { register } from 'tsx/esm/api';

const SERVICES_MAIN = fileURLToPath(new URL('../services/main.ts', import.meta.url));

export default async function globalSetup() {
  const running = (await buildAndFindRunning()) ?? (await startForThisRun());
  process.env.GJJ_TEST_MONGODB_SERVER = running.mongoUri;
  process.env.GJJ_TEST_REDIS_SERVER = running.redisUrl;
}

/** Once for all workers: two that build at once would read what the other has half written. */
async function buildAndFindRunning() {
  const unregister = register();
  const { bffBuild } = await import('../start/builds/build-list.ts');
  const { buildWhatIsStale } = await import('../start/builds/run-builds.ts');
  const { silence } = await import('../services/say.ts');
  const { readTestServices } = await import('../services/test-services-file.ts');
  await unregister();
  await buildWhatIsStale([bffBuild], silence);
  return readTestServices();
}

/** The child ends when its standard input closes: at teardown, or when this run is killed. */
async function startForThisRun() {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVICES_MAIN, '--for-one-run'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.gjjTestServices = child;
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line);
  throw new Error('MongoDB and Redis for the tests could not be started (the reason is above)');
}
