import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Remembers a command that runs to its own end, so that it does not outlive us when we are told to stop. */
export function keepTrack(child: ChildProcess): void {
  running.add(child);
  child.once('close', () => running.delete(child));
}

export function stopRunningCommands(): void {
  for (const child of running) child.kill('SIGTERM');
}
