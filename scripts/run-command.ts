import { spawn } from 'node:child_process';

import { keepTrack } from './services/running-commands';

export interface CommandOutcome {
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Also show the output as it comes. */
  readonly live?: boolean;
}

/** Runs a command to its end. A command that cannot be found ends with code 127, as in a shell. */
export function runCommand(command: readonly string[], options: CommandOptions): Promise<CommandOutcome> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    keepTrack(child);
    const pieces: Buffer[] = [];
    const keep = (piece: Buffer) => {
      pieces.push(piece);
      if (options.live) process.stdout.write(piece);
    };
    const end = (code: number, note = '') =>
      resolve({ code, output: Buffer.concat(pieces).toString('utf8') + note });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => end(127, error.message));
    child.once('close', (code, signal) => end(code ?? 1, signal ? `\nended by ${signal}` : ''));
  });
}
