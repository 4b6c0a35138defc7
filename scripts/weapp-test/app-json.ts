import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inRoot } from '../checkout';

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar: { readonly list: readonly { readonly pagePath: string; readonly text: string }[] };
}

/** The folder of the mini-program's build. */
export const WEAPP = inRoot('miniapp', 'dist', 'weapp');

export function readAppJson(): AppJson {
  return JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8')) as AppJson;
}

/** The routes of all pages, those of the sub-packages too. */
export function routesOf({ pages, subPackages = [] }: AppJson): readonly string[] {
  return [
    ...pages,
    ...subPackages.flatMap(({ root, pages: below }) => below.map((page) => `${root}/${page}`)),
  ];
}

export function tabRoutesOf({ tabBar }: AppJson): readonly string[] {
  return tabBar.list.map(({ pagePath }) => pagePath);
}
