import type { SourceFile } from './source-files';

/** One idea a file: above this, it holds two. */
export const LONGEST_FILE = 300;

/** Tests may list many cases; snapshots are written by tools. */
const EXEMPT = /\.test\.tsx?$|\/__snapshots__\//;

/** One sentence for each file that is too long. */
export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !EXEMPT.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST_FILE)
    .map(({ path, lines }) => `${path}: ${lines} lines; split it by idea, ${LONGEST_FILE} is the limit`);
}
