import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'esbuild';

import { HOME } from '../simulators/people/place';
import { MemberClient } from '../../bff/src/testing/member-client';
import { inRoot } from '../checkout';
import { anyFreePort } from '../services/free-port';
import type { Say } from '../services/say';
import { startServer, type ServerCommand, type ServerProcess } from '../services/server-process';
import { startServices } from '../services/services';
import { readSettings } from '../simulators/settings';
import { startSimulators, type Simulators } from '../simulators/start-simulators';
import { webCommand, workerCommand } from '../start/children';
import { makeDemoSecrets } from '../start/demo-secrets';
import { nodeEnvironment } from '../start/node-flags';
import { chooseAnyPorts } from '../start/ports';
import { addressOf, bffSettings, simulatorSettings } from '../start/settings';

/** The product as a centre runs it (GJJ_MODE=production), on services of its own and the systems outside. */
export interface BenchWorld {
  readonly outside: Simulators;
  readonly url: string;
  readonly web: ServerProcess;
  readonly worker: ServerProcess;
  readonly dataDir: string;
  /** With the database's name. */
  readonly mongoUri: string;
  readonly environment: NodeJS.ProcessEnv;
  member(key: string, url?: string): Promise<MemberClient>;
  /** One more worker of the product. */
  startWorker(): Promise<ServerProcess>;
  /** Another server, run from source, with the product's settings and a free port; Node's flags only where given. */
  startSubject(file: string, flags?: readonly string[]): Promise<{ url: string; server: ServerProcess }>;
  stop(): Promise<void>;
}

export async function startBenchWorld(say: Say): Promise<BenchWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gjj-bench-'));
  const services = await startServices({ dataDir, say });
  const { ports } = await chooseAnyPorts();
  const secrets = makeDemoSecrets();
  const { mongoUri, redisUrl } = services;
  const ground = { ports, secrets, places: [HOME], dataDir, mongoUri, redisUrl };
  const options = readSettings({ ...secrets, ...simulatorSettings(ground) });
  const outside = await startSimulators({ ...options, settleDelayMs: 0 });
  const { DEMO_DESK_URL: _, ...settings } = bffSettings(ground);
  const product = { ...nodeEnvironment, ...settings, GJJ_MODE: 'production', RATE_FACTOR: '100000' };
  const environment = { ...process.env, ...product };
  const servers: ServerProcess[] = [];
  const start = async (command: ServerCommand) => {
    const server = await startServer(command);
    servers.push(server);
    return server;
  };
  const web = await start({ ...webCommand(ground), env: environment });
  const startWorker = () => start({ ...workerCommand(ground), env: environment });
  const worker = await startWorker();
  const url = addressOf(ports.web);
  return {
    outside,
    url,
    web,
    worker,
    dataDir,
    mongoUri: settings.MONGODB_URI,
    environment,
    startWorker,
    member: (key, at = url) => MemberClient.signIn(at, outside, key),
    startSubject: async (file, flags = []) => {
      const port = await anyFreePort();
      const env = { ...environment, PORT: String(port) };
      return {
        url: addressOf(port),
        server: await start(subjectCommand(file, [...flags, await bundleSubject(file)], dataDir, env)),
      };
    },
    stop: async () => {
      for (const server of servers.toReversed()) await server.stop();
      await outside.stop();
      await services.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Bundled as the product is: what a development runner adds to every function is no part of the measure. */
async function bundleSubject(file: string): Promise<string> {
  const outfile = inRoot('bff', 'dist', 'bench', file.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [inRoot('scripts', 'bench', 'subjects', file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    sourcemap: true,
    alias: { '@gjj/shared-types': inRoot('shared-types', 'src', 'index.ts') },
  });
  return outfile;
}

function subjectCommand(
  file: string,
  args: readonly string[],
  dataDir: string,
  env: NodeJS.ProcessEnv,
): ServerCommand {
  return {
    name: file,
    command: process.execPath,
    args,
    cwd: inRoot(),
    env,
    logFile: join(dataDir, 'logs', `${file}.log`),
    isReady: (written) => written.includes('subject ready'),
  };
}
