import { Worker } from 'node:worker_threads';

/**
 * Ends this process when it grows above the limit. A decompression bomb grows outside V8's heap and blocks the event
 * loop while it does, so that no flag and no timer here would stop it: a thread of its own watches.
 */
export function guardMemory(limitBytes: number): void {
  const watch = `
    setInterval(() => {
      if (process.memoryUsage.rss() > ${limitBytes}) process.kill(process.pid, 'SIGKILL');
    }, 20);
  `;
  new Worker(watch, { eval: true, execArgv: [] }).unref();
}
