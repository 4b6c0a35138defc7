/**
 * MongoDB and Redis for tests, until told to stop.
 *   npm run services            stays until Ctrl-C; every test run on this machine reuses it
 *   main.ts --for-one-run       prints one JSON line; ends when its standard input closes, so that
 *                               a test run that is killed leaves no server behind
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSay } from './say';
import { providePrintFont } from './chinese-font';
import { startServices } from './services';
import { readTestServices, removeTestServices, writeTestServices } from './test-services-file';

const forOneRun = process.argv.includes('--for-one-run');
const say = createSay();

async function main(): Promise<void> {
  const running = forOneRun ? null : readTestServices();
  if (running !== null) {
    say.line(`Test services are running already (process ${running.pid}); nothing to do`);
    return;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'gjj-test-services-'));
  await providePrintFont(say);
  const services = await startServices({ dataDir, say });
  const { mongoUri, redisUrl } = services;
  const stop = once(async () => {
    if (!forOneRun) removeTestServices();
    await services.stop();
    await rm(dataDir, { recursive: true, force: true });
    process.exit(0);
  });
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (forOneRun) {
    process.stdin.resume().on('end', stop).on('error', stop);
    process.stdout.write(`${JSON.stringify({ pid: process.pid, mongoUri, redisUrl })}\n`);
  } else {
    writeTestServices({ pid: process.pid, mongoUri, redisUrl });
    say.line(`Test services are up: ${mongoUri} and ${redisUrl}. Test runs reuse them. Ctrl-C stops them.`);
    setInterval(() => undefined, 60_000);
  }
}

function once(work: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    void work();
  };
}

main().catch((error: unknown) => {
  say.line(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
