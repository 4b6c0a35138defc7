import { join } from 'node:path';

import type { ProfileProblem } from '../../bff/src/modules/catalogue/index';
import { adviceFor } from './advice';
import type { Ground } from './command';
import { shown, type CentreFolder } from './folders';

/** Every problem of a centre: the file with its line, what is wrong, and what to do. */
export function problemsInWords(
  folder: CentreFolder,
  problems: readonly ProfileProblem[],
  ground: Ground,
): string {
  const heading = `✗ ${shown(folder.path, ground)}：${problems.length} 处要改`;
  return [heading, ...problems.map((problem) => inWords(folder, problem, ground))].join('\n');
}

function inWords(folder: CentreFolder, problem: ProfileProblem, ground: Ground): string {
  const { file, line, path, message } = problem;
  const whole = join(file.startsWith('_') ? folder.beside : folder.path, file);
  const place = `${shown(whole, ground)}${line === 0 ? '' : `:${line}`}`;
  return `  ${place}${path === '' ? '' : `  ${path}`}\n      ${message}\n      → ${adviceFor(problem)}`;
}
