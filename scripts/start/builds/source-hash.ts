import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', 'dist', '.data', 'coverage', '.git', '.swc']);

/** One hash over the names and contents of all files below `paths`; tests do not count, as no build contains them. */
export function sourceHash(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    if (existsSync(full)) addPath(hash, root, full);
  }
  return hash.digest('hex');
}

function addPath(hash: Hash, root: string, full: string): void {
  if (statSync(full).isFile()) {
    if (/\.test\.tsx?(\.snap)?$/.test(full)) return;
    hash
      .update(`${relative(root, full)}\0`)
      .update(readFileSync(full))
      .update('\0');
    return;
  }
  for (const name of readdirSync(full).sort()) {
    if (!MADE.has(name)) addPath(hash, root, join(full, name));
  }
}
