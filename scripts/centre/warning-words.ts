import { join } from 'node:path';

import type { ProfileWarning } from '../../bff/src/modules/catalogue/index';
import type { Ground } from './command';
import { shown, type CentreFolder } from './folders';

/** Warnings of a centre that can be used: the file with its line, what is odd, and what to do. */
export function warningsInWords(
  folder: CentreFolder,
  warnings: readonly ProfileWarning[],
  ground: Ground,
): string[] {
  return warnings.map(({ file, line, path, words, advice }) => {
    const whole = join(file.startsWith('_') ? folder.beside : folder.path, file);
    const place = `${shown(whole, ground)}${line === 0 ? '' : `:${line}`}`;
    return `  ⚠ ${place}  ${path}\n      ${words}\n      → ${advice}`;
  });
}
