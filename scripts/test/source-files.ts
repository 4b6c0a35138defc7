import { readFileSync } from 'node:fs';

import { inRoot, ROOT } from '../checkout';
import { runCommand } from '../run-command';

/** A text file of the checkout that a person wrote. */
export interface SourceFile {
  /** Relative to the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** All files that git keeps or would keep, of the given endings. */
export async function listSourceFiles(endings: RegExp): Promise<SourceFile[]> {
  const { code, output } = await runCommand(
    ['git', 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: ROOT },
  );
  if (code !== 0) throw new Error(`git could not list the files: ${output}`);
  return output
    .split('\n')
    .filter((path) => endings.test(path))
    .flatMap(readIfThere);
}

/** A file may be in git's index and gone from the folder. */
function readIfThere(path: string): SourceFile[] {
  try {
    return [{ path, text: readFileSync(inRoot(path), 'utf8') }];
  } catch {
    return [];
  }
}
