import { readdirSync } from 'node:fs';

import { inRoot, ROOT } from '../checkout';
import { choiceOf } from './settings';

/** Where a choice of centres keeps its data: `.data`, or `.data-kaifeng` beside it. */
export function dataFolderOf(centres: readonly string[]): string {
  const choice = choiceOf(centres);
  return inRoot(choice === '' ? '.data' : `.data-${choice}`);
}

/** Those of every choice that was ever started here. */
export function dataFolders(): string[] {
  return readdirSync(ROOT)
    .filter((name) => /^\.data(-|$)/.test(name))
    .map((name) => inRoot(name));
}
