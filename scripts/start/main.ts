/** `npm start`: everything on this machine, until Ctrl-C. */
import { stopRunningCommands } from '../services/running-commands';
import { createSay } from '../services/say';
import { Family } from './family';
import { readStartOptions, START_HELP } from './options';
import { dataFolderOf } from './data-folder';
import { unknownCentres } from './places';
import { choosePorts } from './ports';
import { bringUp, runNoteIn } from './run';
import { removeRunNote } from './run-note';
import { CENTRES_DIR } from './settings';
import { welcome } from './welcome';

const say = createSay(process.stdout);
const family = new Family();
let runNote: string | null = null;

async function main(): Promise<number> {
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) {
    say.line(START_HELP);
    return 0;
  }
  const problem = unknownCentres(options.centres, CENTRES_DIR);
  if (problem !== null) {
    say.line(problem);
    return 2;
  }
  const dataDir = dataFolderOf(options.centres);
  runNote = runNoteIn(dataDir);
  const told = toldToStop();
  const up = bringUp({ ...options, dataDir, choosePorts }, family, say);
  const first = await Promise.race([up, told, family.firstDeath]);
  if (first === 'told') return stopInOrder(0, up);
  if ('how' in first) return stopAfterDeath(first, up);
  say.line(welcome(first.ports, first.places));
  const end = await Promise.race([told, family.firstDeath]);
  return end === 'told' ? stopInOrder(0) : stopAfterDeath(end);
}

/** By Ctrl-C or a signal, or because the npm above us was killed and could not say it. */
function toldToStop(): Promise<'told'> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('told'));
    setInterval(() => process.ppid !== parent && resolve('told'), 1_000).unref();
  });
}

function stopAfterDeath(death: { name: string; how: string; log: string }, up?: Promise<unknown>) {
  say.line(`\n${death.name} ended by itself (${death.how}). Its last lines:\n${death.log}\n`);
  return stopInOrder(1, up);
}

/** Servers that are still starting are awaited: what starts after a stop would stay for ever. */
async function stopInOrder(code: number, up?: Promise<unknown>): Promise<number> {
  say.line('\nStopping');
  stopRunningCommands();
  await family.stop((name) => say.line(`  ${name}`));
  await up?.catch(() => undefined);
  await family.stop();
  if (runNote !== null) removeRunNote(runNote);
  say.line('Stopped');
  return code;
}

async function stopAfterFailure(error: unknown): Promise<number> {
  say.line(error instanceof Error ? error.message : String(error));
  return stopInOrder(1);
}

process.exit(await main().catch(stopAfterFailure));
