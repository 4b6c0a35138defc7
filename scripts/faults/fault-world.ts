import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { HOME } from '../simulators/people/place';
import { MemberClient } from '../../bff/src/testing/member-client';
import { inRoot, ROOT } from '../checkout';
import { runCommand } from '../run-command';
import { anyFreePort } from '../services/free-port';
import { silence } from '../services/say';
import { startSimulators, type Simulators } from '../simulators/start-simulators';
import { readSettings } from '../simulators/settings';
import { bffBuild } from '../start/builds/build-list';
import { buildWhatIsStale } from '../start/builds/run-builds';
import { seedStaffCommand } from '../start/children';
import { makeDemoSecrets } from '../start/demo-secrets';
import { chooseAnyPorts } from '../start/ports';
import { addressOf, bffSettings, filesIn, simulatorSettings, type DemoGround } from '../start/settings';
import { layCentre } from './lay-centre';
import { signInStaff } from './officer';
import { SinceRestart, type Patience } from './persist';
import { Subject } from './tripwire';
import { startVictim, type Victim, type VictimPlan } from './victim';

export interface Stores {
  /** With the database's name. */
  readonly mongoUri: string;
  readonly redisUrl: string;
}

export interface FaultWorldOptions {
  readonly stores?: Stores;
  readonly webs?: number;
  readonly workers?: number;
  /** Of the centre's items, FUND01 and on. */
  readonly lastItem?: number;
}

/** The delivered processes on real stores, with the systems outside in this process, where a test can look at them. */
export interface FaultWorld {
  readonly outside: Simulators;
  readonly webs: readonly { readonly url: string; readonly process: Victim }[];
  readonly workers: readonly Victim[];
  readonly stores: Stores;
  /** Where the BFF keeps papers, letters and packages. */
  readonly filesDir: string;
  /** Of whoever waits in a world in which processes die. */
  readonly patience: Patience;
  member(key: string, url?: string): Promise<MemberClient>;
  staff: (username: string) => ReturnType<typeof signInStaff>;
  logs(): Promise<string>;
  stop(): Promise<void>;
}

const testStores = (): Stores => ({
  mongoUri: process.env['GJJ_TEST_MONGODB_URI'] ?? '',
  redisUrl: process.env['GJJ_TEST_REDIS_URL'] ?? '',
});

export async function startFaultWorld(options: FaultWorldOptions = {}): Promise<FaultWorld> {
  const { stores = testStores(), webs = 1, workers = 1, lastItem } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'gjj-faults-'));
  await buildWhatIsStale([bffBuild], silence);
  const { ground, outside } = await layGround(dataDir, stores);
  const victims: Victim[] = [];
  const stop = async () => {
    await Promise.all(victims.map((victim) => victim.stop()));
    await outside.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const plan = await planFor(ground, stores, lastItem);
    const running = await startWebs(plan, webs, victims);
    const workersRunning = await startWorkers(plan, workers, victims);
    const url = running[0]?.url ?? '';
    return {
      outside,
      webs: running,
      workers: workersRunning,
      stores,
      filesDir: filesIn(dataDir),
      patience: plan.patience,
      member: (key, at = url) => MemberClient.signIn(at, outside, key),
      staff: (username) => signInStaff(url, username, plan.patience),
      logs: async () => (await Promise.all(victims.map(({ logFile }) => readLog(logFile)))).join('\n'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What every process is started with; the staff's accounts are made on the way. */
async function planFor(ground: DemoGround, { mongoUri }: Stores, lastItem?: number): Promise<SharedPlan> {
  const centres = await layCentre(ground.dataDir, lastItem);
  const environment = { GJJ_MODE: 'test', CENTRES_DIR: centres, RATE_FACTOR: '1000' };
  await seedStaff({ ...bffSettings(ground), ...environment, MONGODB_URI: mongoUri });
  const patience = new SinceRestart();
  return { ground, mongoUri, environment, patience, subject: new Subject(), onUp: () => patience.renew() };
}

async function startWebs(plan: SharedPlan, count: number, victims: Victim[]) {
  const webs = [];
  for (let number = 1; number <= count; number += 1) {
    const web = await startWeb(plan, number);
    victims.push(web.process);
    webs.push(web);
  }
  return webs;
}

async function startWorkers(plan: SharedPlan, count: number, victims: Victim[]): Promise<Victim[]> {
  const workers = [];
  for (let number = 1; number <= count; number += 1)
    workers.push(await startVictim({ ...plan, service: 'worker', name: `worker-${number}` }));
  victims.push(...workers);
  return workers;
}

type SharedPlan = Omit<VictimPlan, 'service' | 'name'> & { readonly patience: Patience };

/** The first web process is where the callbacks go; each further one listens on a port of its own. */
async function startWeb(plan: SharedPlan, number: number) {
  const web = number === 1 ? plan.ground.ports.web : await anyFreePort();
  const ground = { ...plan.ground, ports: { ...plan.ground.ports, web } };
  const victim = await startVictim({ ...plan, ground, service: 'web', name: `web-${number}` });
  return { url: addressOf(web), process: victim };
}

async function layGround(dataDir: string, { mongoUri, redisUrl }: Stores) {
  const secrets = makeDemoSecrets();
  const { ports } = await chooseAnyPorts();
  const ground: DemoGround = {
    ports,
    secrets,
    places: [{ ...HOME, code: 'boats' }],
    dataDir,
    mongoUri,
    redisUrl,
  };
  const options = readSettings({ ...secrets, ...simulatorSettings(ground) });
  return { ground, outside: await startSimulators({ ...options, settleDelayMs: 0 }) };
}

const DEMO_STAFF = inRoot('scripts', 'simulators', 'people', 'staff.yaml');

async function seedStaff(environment: Record<string, string>): Promise<void> {
  const { code, output } = await runCommand(seedStaffCommand(DEMO_STAFF), { cwd: ROOT, env: environment });
  if (code !== 0) throw new Error(`the staff accounts could not be made: ${output}`);
}

async function readLog(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
