import { join } from 'node:path';

import { startServer, type ServerProcess } from '../server-process';

/**
 * The flags of secantusd-rs, each for a trap that was seen:
 * without --sync-on-commit a kill -9 loses acknowledged writes; the default cache is 4 GB;
 * 128 MB of journal are allocated at once unless the file size is set.
 */
export function secantusArgs(storagePath: string, port: number): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', storagePath],
    ...['--sync-on-commit', '--cache-size', '512M', '--log-file-max', '16MB', '--log-level', 'WARNING'],
  ];
}

/** The port that secantusd-rs announces, or null while it has not. */
export function announcedPort(written: string): number | null {
  const match = /secantusd-rs listening on \S*:(\d+)/.exec(written);
  return match ? Number(match[1]) : null;
}

/** Starts secantusd-rs on our data folder; port 0 lets it choose. */
export async function startSecantus(
  binary: string,
  dataDir: string,
  logDir: string,
  port: number,
): Promise<{ uri: string; server: ServerProcess }> {
  let bound = port;
  const server = await startServer({
    name: 'MongoDB (secantusd-rs)',
    command: binary,
    args: secantusArgs(join(dataDir, 'secantus'), port),
    // It would pick up a settings file from its working directory: give it a folder that only we write.
    cwd: dataDir,
    logFile: join(logDir, 'mongo.log'),
    isReady: (written) => {
      bound = announcedPort(written) ?? 0;
      return bound !== 0;
    },
  });
  return { uri: `mongodb://127.0.0.1:${bound}/?directConnection=true`, server };
}
