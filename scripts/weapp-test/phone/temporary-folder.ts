import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that goes when this process ends. @param name what is in it */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `gjj-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
