import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();
let stopping = false;

/** Remembers a command that runs to its own end, so that it does not outlive us when we are told to stop. */
export function keepTrack(child: ChildProcess): void {
  running.add(child);
  child.once('close', () => running.delete(child));
}

export function stopRunningCommands(): void {
  stopping = true;
  for (const child of running) child.kill('SIGTERM');
}

/** What has waited for its turn must not begin any more. */
export function areWeStopping(): boolean {
  return stopping;
}
