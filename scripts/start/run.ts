import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { inRoot, ROOT } from '../checkout';
import { runCommand } from '../run-command';
import type { Say } from '../services/say';
import { startServices } from '../services/services';
import { bffBuild, consoleBuild, h5Build } from './builds/build-list';
import { buildWhatIsStale } from './builds/run-builds';
import { seedStaffCommand, simulatorsCommand, webCommand, workerCommand } from './children';
import { keepDemoSecrets } from './demo-secrets';
import type { Family } from './family';
import type { StartOptions } from './options';
import { choosePorts, type Ports } from './ports';
import { claimDataFolder, writeRunNote } from './run-note';
import { bffSettings, type DemoGround } from './settings';

export const DATA_DIR = inRoot('.data');
export const RUN_NOTE = join(DATA_DIR, 'run.json');

/** Brings everything up, in the order in which each stands on the one before. Returns the ports in use. */
export async function bringUp(options: StartOptions, family: Family, say: Say): Promise<Ports> {
  const orphans = await claimDataFolder(RUN_NOTE);
  if (orphans > 0) say.line(`Stopped ${orphans} processes that a killed run had left`);
  if (options.reset) emptyData(say);
  mkdirSync(join(DATA_DIR, 'logs'), { recursive: true });

  const [ground] = await settleAll([
    layGround(options, family, say),
    buildWhatIsStale([bffBuild, consoleBuild, h5Build], say),
  ]);
  await family.start(simulatorsCommand(ground));
  await seedStaff(ground);
  await Promise.all([family.start(webCommand(ground)), family.start(workerCommand(ground))]);
  writeRunNote(RUN_NOTE, family.pids);
  return ground.ports;
}

/** Services, ports and secrets. */
async function layGround(options: StartOptions, family: Family, say: Say): Promise<DemoGround> {
  const { ports, remarks } = await choosePorts();
  remarks.forEach((remark) => say.line(remark));
  const services = await startServices({ dataDir: DATA_DIR, logDir: join(DATA_DIR, 'logs'), say });
  services.servers.forEach((server) => family.adopt(server));
  writeRunNote(RUN_NOTE, family.pids);
  const { mongoUri, redisUrl } = services;
  const secrets = keepDemoSecrets(join(DATA_DIR, 'secrets.json'));
  return { ports, secrets, centre: options.centre, dataDir: DATA_DIR, mongoUri, redisUrl };
}

function emptyData(say: Say): void {
  rmSync(DATA_DIR, { recursive: true, force: true });
  say.line('Data emptied');
  if (process.env.MONGODB_URI || process.env.REDIS_URL) {
    say.line('What lies on your own servers (MONGODB_URI, REDIS_URL) was not touched');
  }
}

async function seedStaff(ground: DemoGround): Promise<void> {
  const { code, output } = await runCommand(seedStaffCommand(), { cwd: ROOT, env: bffSettings(ground) });
  if (code !== 0) throw new Error(`The staff accounts could not be made:\n${output.trimEnd()}`);
}

/** Like Promise.all, but waits for both before it fails, so that nothing is still starting while we stop. */
async function settleAll<A, B>(work: readonly [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
