import { existsSync, readFileSync } from 'node:fs';

import { inRoot } from '../checkout';
import { namedCommands, namedPaths, relativeLinks, writtenPages } from './written-pages';

const pages = writtenPages();
const scripts = (JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { scripts: object }).scripts;
const missing = (paths: readonly string[]) => paths.filter((path) => !existsSync(inRoot(path)));

describe('README.md and docs', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s leads only to what exists', (_, page) => {
    expect(missing(relativeLinks(page))).toEqual([]);
    expect(missing(namedPaths(page))).toEqual([]);
    expect(namedCommands(page).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('can be reached, each page from another', () => {
    const linked = new Set(pages.flatMap(relativeLinks));
    const folders = [...linked].map((path) => `${path.replace(/\/$/, '')}/`);
    const lonely = pages
      .map(({ path }) => path)
      .filter((path) => path !== 'README.md' && !linked.has(path))
      .filter((path) => !folders.some((folder) => path.startsWith(folder)));
    expect(lonely).toEqual([]);
  });
});

describe('finding what a page names', () => {
  const page = {
    path: 'docs/a.md',
    text: 'See [b](b.md#part), [out](https://example.org/x) and ![p](../pictures/p.png). `bff/src/main.ts` `bff/dist/main.js`\n```sh\nnpm run bench # [no](link.md)\n```\n',
  };

  it('takes relative links, pictures, paths and commands, and leaves the rest', () => {
    expect(relativeLinks(page)).toEqual(['docs/b.md', 'pictures/p.png']);
    expect(namedPaths(page)).toEqual(['bff/src/main.ts']);
    expect(namedCommands(page)).toEqual(['bench']);
  });
});
