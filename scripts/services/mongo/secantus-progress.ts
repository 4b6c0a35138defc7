import { readFileSync } from 'node:fs';

/** Crates that are compiled on Linux, counted in whole builds of the pinned version. */
const CRATES = 210;

/** The first line of a build's log: whoever waits for the build can tell how long it has run. */
export function startMark(now: number): string {
  return `Started at ${new Date(now).toISOString()}\n`;
}

/** How far the build is whose log this is, perhaps another process's; null before its log is there. */
export function buildProgress(logFile: string, now: number): string | null {
  const log = readIfThere(logFile);
  const startedAt = Date.parse(/^Started at (\S+)/.exec(log)?.[1] ?? '');
  if (Number.isNaN(startedAt)) return null;
  const compiled = log.match(/\bCompiling /g)?.length ?? 0;
  const seconds = Math.round((now - startedAt) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return `  building the MongoDB-protocol server: ${compiled} of about ${CRATES} crates, ${clock}`;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
