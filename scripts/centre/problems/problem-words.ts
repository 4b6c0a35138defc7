import { join } from 'node:path';

import type { ProfileProblem } from '../../../bff/src/modules/catalogue/index';
import type { Ground } from '../command';
import { shown, type CentreFolder } from '../folders';
import { fieldName } from './field-name';
import { sayingOf } from './find-saying';

/** Every problem of a centre: where, what is wrong, and what to do. What is said of several places is said once. */
export function problemsInWords(
  folder: CentreFolder,
  problems: readonly ProfileProblem[],
  ground: Ground,
): string {
  const places = new Map<string, string[]>();
  for (const problem of problems) {
    const { wrong, todo } = sayingOf(problem.message);
    const words = `      ${wrong}\n      → ${todo}`;
    places.set(words, [...(places.get(words) ?? []), placeOf(folder, problem, ground)]);
  }
  const heading = `✗ ${shown(folder.path, ground)}：${problems.length} 处要改`;
  const told = [...places].map(([words, at]) => [...new Set(at), words].join('\n'));
  return [heading, ...told].join('\n');
}

function placeOf(folder: CentreFolder, { file, line, path }: ProfileProblem, ground: Ground): string {
  const whole = join(file.startsWith('_') ? folder.beside : folder.path, file);
  const at = `  ${shown(whole, ground)}${line === 0 ? '' : `:${line}`}`;
  const name = fieldName(file, path);
  return path === '' ? at : `${at}  ${path}${name === '' ? '' : `（${name}）`}`;
}
