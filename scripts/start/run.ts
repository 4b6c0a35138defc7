import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../checkout';
import { runCommand } from '../run-command';
import type { Say } from '../services/say';
import { providePrintFont } from '../services/chinese-font';
import { startServices } from '../services/services';
import { readStaff } from '../simulators/people/read-staff';
import { bffBuild, consoleBuild, h5Build } from './builds/build-list';
import { buildWhatIsStale } from './builds/run-builds';
import { seedStaffCommand, simulatorsCommand, webCommand, workerCommand } from './children';
import { keepDemoSecrets } from './demo-secrets';
import type { Family } from './family';
import type { Ports } from './ports';
import { placeOf } from './places';
import { claimDataFolder, writeRunNote } from './run-note';
import { bffSettings, CENTRES_DIR, type DemoGround } from './settings';

export interface Wish {
  /** Folder names under bff/centres, at least one. */
  readonly centres: readonly string[];
  /** Empty the data folder first. */
  readonly reset: boolean;
  readonly dataDir: string;
  readonly choosePorts: () => Promise<{ ports: Ports; remarks: readonly string[] }>;
}

export const runNoteIn = (dataDir: string): string => join(dataDir, 'run.json');

/** Brings everything up, in the order in which each stands on the one before. */
export async function bringUp(wish: Wish, family: Family, say: Say): Promise<DemoGround> {
  const note = runNoteIn(wish.dataDir);
  const orphans = await claimDataFolder(note);
  if (orphans > 0) say.line(`Stopped ${orphans} processes that a killed run had left`);
  if (wish.reset) emptyData(wish.dataDir, say);
  mkdirSync(join(wish.dataDir, 'logs'), { recursive: true });

  const [ground] = await settleAll([
    layGround(wish, family, say),
    buildWhatIsStale([bffBuild, consoleBuild, h5Build], say),
  ]);
  await family.start(simulatorsCommand(ground));
  await seedStaff(ground);
  await Promise.all([family.start(webCommand(ground)), family.start(workerCommand(ground))]);
  writeRunNote(note, family.pids, bffSettings(ground).MONGODB_URI);
  return ground;
}

/** Services, ports and secrets. */
async function layGround(wish: Wish, family: Family, say: Say): Promise<DemoGround> {
  const { dataDir } = wish;
  const places = wish.centres.map((code) => placeOf(code, CENTRES_DIR));
  const { ports, remarks } = await wish.choosePorts();
  remarks.forEach((remark) => say.line(remark));
  await providePrintFont(say);
  const services = await startServices({ dataDir, logDir: join(dataDir, 'logs'), say });
  services.servers.forEach((server) => family.adopt(server));
  writeRunNote(runNoteIn(dataDir), family.pids);
  const { mongoUri, redisUrl } = services;
  const secrets = keepDemoSecrets(join(dataDir, 'secrets.json'));
  return { ports, secrets, places, dataDir, mongoUri, redisUrl };
}

function emptyData(dataDir: string, say: Say): void {
  rmSync(dataDir, { recursive: true, force: true });
  say.line('Data emptied');
  if (process.env.MONGODB_URI || process.env.REDIS_URL) {
    say.line('What lies on your own servers (MONGODB_URI, REDIS_URL) was not touched');
  }
}

async function seedStaff(ground: DemoGround): Promise<void> {
  const file = join(ground.dataDir, 'staff.json');
  writeFileSync(file, JSON.stringify(readStaff(ground.places)));
  const { code, output } = await runCommand(seedStaffCommand(file), { cwd: ROOT, env: bffSettings(ground) });
  if (code !== 0) throw new Error(`The staff accounts could not be made:\n${output.trimEnd()}`);
}

/** Like Promise.all, but waits for both before it fails, so that nothing is still starting while we stop. */
async function settleAll<A, B>(work: readonly [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
