import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive } from '../services/process-alive';
import { commandLine } from './command-line';

interface Noted {
  readonly pid: number;
  /** Process ids are used again by the system: a process is ours only if its command line is still this one. */
  readonly commandLine: string;
}

/** Who runs on a data folder: written while running, gone after an ordered stop. */
interface RunNote {
  readonly starter: Noted;
  readonly children: readonly Noted[];
  /** The product's database, once it is up. */
  readonly mongoUri?: string;
}

const STOP_LIMIT_MS = 10_000;

const noteOf = (pid: number): Noted => ({ pid, commandLine: commandLine(pid) });

/** Only for our own eyes: the address of a database of the user's may hold a password. */
export function writeRunNote(file: string, children: readonly number[], mongoUri?: string): void {
  const note: RunNote = {
    starter: noteOf(process.pid),
    children: children.map(noteOf),
    ...(mongoUri !== undefined && { mongoUri }),
  };
  writeFileSync(file, JSON.stringify(note), { mode: 0o600 });
}

/** The database of a run that is alive; undefined where there is none. */
export function runningMongoUri(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const note = readNote(file);
  return isStillThere(note.starter) ? note.mongoUri : undefined;
}

/** Removes our own note, never that of another run. */
export function removeRunNote(file: string): void {
  if (existsSync(file) && readNote(file).starter.pid === process.pid) rmSync(file);
}

/**
 * Makes sure that nobody else uses the data folder that `file` lies in.
 * @returns how many orphans of a killed run were stopped
 * @throws Error when another run is alive
 */
export async function claimDataFolder(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  const note = readNote(file);
  if (isStillThere(note.starter)) {
    throw new Error(`npm start is running already (process ${note.starter.pid}); stop it first`);
  }
  const orphans = note.children.filter(isStillThere);
  for (const { pid } of orphans.toReversed()) await stopOrphan(pid);
  rmSync(file);
  return orphans.length;
}

const readNote = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as RunNote;

function isStillThere({ pid, commandLine: noted }: Noted): boolean {
  return pid !== process.pid && isAlive(pid) && noted !== '' && commandLine(pid) === noted;
}

async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  const giveUpAt = Date.now() + STOP_LIMIT_MS;
  while (isAlive(pid)) {
    if (Date.now() > giveUpAt) process.kill(pid, 'SIGKILL');
    await sleep(50);
  }
}
