import { once } from 'node:events';
import { join } from 'node:path';

import { hasEnded, startServer, type ServerCommand, type ServerProcess } from '../services/server-process';
import { webCommand, workerCommand } from '../start/children';
import { addressOf, bffSettings, type DemoGround } from '../start/settings';
import { startHttpProxy } from './proxies/http-proxy';
import { startMongoProxy } from './proxies/mongo-proxy';
import { Tripwire, type Subject } from './tripwire';

const SYSTEMS = ['wechat', 'core', 'exchange', 'bank', 'sms', 'seal', 'time-stamp', 'transfer'] as const;

export interface VictimPlan {
  readonly service: 'web' | 'worker';
  /** Of its log. */
  readonly name: string;
  readonly ground: DemoGround;
  /** With the database's name. */
  readonly mongoUri: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly subject: Subject;
  /** It is up, for the first time or again. */
  readonly onUp: () => void;
}

/** One delivered process of the BFF whose every way out leads through a tripwire. */
export interface Victim {
  readonly name: string;
  readonly logFile: string;
  readonly tripwire: Tripwire;
  readonly pid: () => number;
  /** Waits for the death of the process, and starts it again onto the same ways out. */
  restart(): Promise<void>;
  /** kill -9. */
  kill(): void;
  stop(): Promise<void>;
}

export async function startVictim(plan: VictimPlan): Promise<Victim> {
  let server: ServerProcess | null = null;
  const kill = () => void server?.child.kill('SIGKILL');
  const tripwire = new Tripwire(kill, plan.subject);
  const { proxies, environment } = await wayOut(plan, tripwire);
  const command = commandOf(plan, environment);
  const rise = async () => {
    server = await startServer(command);
    plan.onUp();
  };
  await rise();
  return {
    name: plan.name,
    logFile: command.logFile,
    tripwire,
    pid: () => server?.pid ?? 0,
    kill,
    restart: async () => {
      if (server !== null && !hasEnded(server.child)) await once(server.child, 'exit');
      await rise();
    },
    stop: async () => {
      await server?.stop();
      await Promise.all(proxies.map((proxy) => proxy.close()));
    },
  };
}

async function wayOut({ ground, mongoUri, environment }: VictimPlan, tripwire: Tripwire) {
  const store = new URL(mongoUri);
  const mongo = await startMongoProxy(new URL(mongoUri), tripwire);
  const proxies = [mongo];
  const ports = { ...ground.ports };
  for (const system of SYSTEMS) {
    const proxy = await startHttpProxy(system, new URL(addressOf(ground.ports[system])), tripwire);
    proxies.push(proxy);
    ports[system] = proxy.port;
  }
  store.host = `127.0.0.1:${mongo.port}`;
  const settings = { ...bffSettings({ ...ground, ports }), MONGODB_URI: store.href, ...environment };
  return { proxies, environment: settings };
}

function commandOf(
  { service, ground, name }: VictimPlan,
  environment: Record<string, string>,
): ServerCommand {
  const command = service === 'web' ? webCommand(ground) : workerCommand(ground);
  const logFile = join(ground.dataDir, 'logs', `${name}.log`);
  return { ...command, name, logFile, env: { ...process.env, ...environment } };
}
