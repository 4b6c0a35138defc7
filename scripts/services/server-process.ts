import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;

export interface ServerProcess {
  readonly name: string;
  readonly pid: number;
  readonly child: ChildProcess;
  readonly logFile: string;
  /** Asks it to end, and ends it by force after 10 s. Safe to call twice. */
  stop(): Promise<void>;
}

export interface ServerCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Called again and again until it is true; gets what the process has written in this run. */
  readonly isReady: (written: string) => Promise<boolean> | boolean;
  readonly startLimitMs?: number;
}

/** Starts a server and waits until it is ready. Throws as waitUntilReady does, and then nothing is left running. */
export async function startServer(command: ServerCommand): Promise<ServerProcess> {
  const server = launchServer(command);
  await waitUntilReady(server, command);
  return server;
}

/**
 * Launches a server, with its output in its log file.
 * It gets a process group of its own: a Ctrl-C in the terminal reaches only us, and we stop servers in our order.
 */
export function launchServer(command: ServerCommand): ServerProcess {
  mkdirSync(dirname(command.logFile), { recursive: true });
  const log = openSync(command.logFile, 'a');
  writeSync(log, runMark(process.pid));
  const child = spawn(command.command, command.args, {
    cwd: command.cwd,
    env: command.env ?? process.env,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  // Without a listener a missing executable would end us; the wait for readiness reports it instead.
  child.on('error', () => undefined);
  const { name, logFile } = command;
  return { name, pid: child.pid ?? 0, child, logFile, stop: () => stopChild(child) };
}

/** @throws Error with the end of the log when it dies or does not become ready in time; it is stopped then */
export async function waitUntilReady(server: ServerProcess, command: ServerCommand): Promise<void> {
  const limit = command.startLimitMs ?? START_LIMIT_MS;
  const startedAt = Date.now();
  while (!(await command.isReady(writtenInThisRun(command.logFile)))) {
    if (hasEnded(server.child)) throw new Error(explain(command, 'ended while starting'));
    if (Date.now() - startedAt > limit) {
      await server.stop();
      throw new Error(explain(command, `was not ready after ${limit / 1000} s`));
    }
    await sleep(POLL_MS);
  }
}

/** SIGTERM, then SIGKILL after 10 s; returns when the process has ended. */
export async function stopChild(child: ChildProcess, limitMs = STOP_LIMIT_MS): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), limitMs);
  await ended;
  clearTimeout(force);
}

export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/** The last lines of a log, for a person who must know why something ended. */
export function lastLines(logFile: string, count = 15): string {
  if (!existsSync(logFile)) return '';
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/** A line between the runs that share a log file. */
function runMark(pid: number): string {
  return `--- started by process ${pid} ---\n`;
}

function writtenInThisRun(logFile: string): string {
  const text = readFileSync(logFile, 'utf8');
  return text.slice(text.lastIndexOf(runMark(process.pid)));
}

function explain(command: ServerCommand, what: string): string {
  return `${command.name} ${what}. The end of ${command.logFile}:\n${lastLines(command.logFile)}`;
}
