import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Rejection } from '../domain/rejections';
import type { InspectionMessage } from './inspected';

type Summary = Omit<Extract<InspectionMessage, { step: 'accepted' }>, 'step'>;

export type Inspection =
  | { outcome: 'rejected'; reason: Rejection }
  /** `content` must be read to its end; it is whole when it has `contentBytes`. */
  | (Summary & { outcome: 'accepted'; content: Readable });

/** A decoder that needs longer is stuck or was made to be: the largest photo takes about 10 s on a busy machine. */
const timeLimitMs = 40_000;
/** Below every process that answers people. */
const lowPriority = 5;

/**
 * Inspects one file in a process of its own. Rejects where *we* failed (no process, the source broke off, stopped):
 * the file is then neither good nor bad and is tried again. A process that dies over a file rejects the file.
 */
export async function inspectApart(source: Readable, signal: AbortSignal): Promise<Inspection> {
  signal.throwIfAborted();
  const child = startProcess();
  const end = () => child.kill('SIGKILL');
  const timer = setTimeout(end, timeLimitMs);
  signal.addEventListener('abort', end);
  child.once('exit', () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  });
  try {
    const fed = feed(source, child);
    const inspection = await conclusionOf(child);
    await fed;
    signal.throwIfAborted();
    return inspection;
  } catch (error) {
    end();
    throw error;
  }
}

function startProcess(): ChildProcess {
  const child = spawn(process.execPath, [programOf(import.meta.url)], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore', 'ipc'],
  });
  child.once('spawn', () => yieldToPeople(child.pid!));
  return child;
}

/** A process that has already ended, or a host that forbids it, is no reason to fail. */
function yieldToPeople(processId: number): void {
  try {
    setPriority(processId, lowPriority);
  } catch {
    return;
  }
}

/** Bundled, it lies beside the bundle. From source, which is how tests run, the build is used: they make it first. */
function programOf(here: string): string {
  const program = here.endsWith('.ts') ? '../../../../dist/inspection-process.js' : './inspection-process.js';
  return fileURLToPath(new URL(program, here));
}

/** Rejects where the source fails; that the process stopped listening is told by its conclusion. */
async function feed(source: Readable, child: ChildProcess): Promise<void> {
  let broken: unknown;
  const watched = async function* () {
    try {
      yield* source;
    } catch (error) {
      broken = error;
      throw error;
    }
  };
  await pipeline(watched, child.stdin!).catch(() => undefined);
  if (broken !== undefined) throw broken;
}

function conclusionOf(child: ChildProcess): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    let started = false;
    // Node throws away what nobody reads of a process that has ended: the pipe keeps it.
    const content = child.stdout!.pipe(new PassThrough());
    child.once('error', reject);
    child.on('message', (message: InspectionMessage) => {
      if (message.step === 'started') started = true;
      else if (message.step === 'rejected') resolve({ outcome: 'rejected', reason: message.reason });
      else resolve({ ...message, outcome: 'accepted', content });
    });
    child.once('close', () => {
      if (started) resolve({ outcome: 'rejected', reason: 'damaged' });
      else reject(new Error('the inspecting process did not start'));
    });
  });
}
