import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { UsageError, type Ground } from './command';

/** A centre's folder, and where the law and the defaults beneath it are. */
export interface CentreFolder {
  readonly path: string;
  readonly beside: string;
}

/** Every centre; folders that begin with an underscore are layers. */
export function allCentres(ground: Ground): CentreFolder[] {
  return readdirSync(ground.centres, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[_.]/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ path: join(ground.centres, name), beside: ground.centres }));
}

/**
 * The folder that somebody named: a path, or a centre's name.
 * @throws UsageError where there is none
 */
export function centreFolder(named: string, ground: Ground): CentreFolder {
  const places = [
    resolve(ground.workingFolder, named),
    resolve(ground.root, named),
    join(ground.centres, named),
  ];
  const path = places.find((place) => existsSync(place) && statSync(place).isDirectory());
  if (path === undefined) throw new UsageError(`没有 ${named} 这个文件夹；bff/centres 里的名字也可以`);
  const parent = dirname(path);
  return { path, beside: existsSync(join(parent, '_law')) ? parent : ground.centres };
}

/**
 * The file that somebody named.
 * @throws UsageError where there is none
 */
export function namedFile(named: string, ground: Ground): string {
  const path = [resolve(ground.workingFolder, named), resolve(ground.root, named)].find((place) =>
    existsSync(place),
  );
  if (path === undefined) throw new UsageError(`没有 ${named} 这个文件`);
  return path;
}

/** A path as it is shown. */
export function shown(path: string, { root }: Ground): string {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
}
