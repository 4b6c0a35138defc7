import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { inRoot, ROOT } from '../checkout';

export interface WrittenPage {
  /** From the checkout's folder, e.g. `docs/settings.md`. */
  readonly path: string;
  readonly text: string;
}

/** README.md and every Markdown page below docs/. */
export function writtenPages(): WrittenPage[] {
  const below = readdirSync(inRoot('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));
  return ['README.md', ...below].map((path) => ({ path, text: readFileSync(inRoot(path), 'utf8') }));
}

/** Where the page's relative links and pictures lead, from the checkout's folder, without `#…`. */
export function relativeLinks({ path, text }: WrittenPage): string[] {
  return [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => relative(ROOT, join(ROOT, dirname(path), decodeURIComponent(target))));
}

/** Paths of the checkout that stand in backticks; what a build makes and what holds a `*` is no promise. */
export function namedPaths({ text }: WrittenPage): string[] {
  return [...withoutFences(text).matchAll(/`((?:bff|shared-types|miniapp|scripts|docs|\.ci)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/\*|<|…|\/dist(\/|$)/.test(path));
}

/** The commands of package.json that the page names, in text and in fences. */
export function namedCommands({ text }: WrittenPage): string[] {
  const runs = [...text.matchAll(/(?<!p)npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  const short = [...text.matchAll(/(?<!p)npm (start|test)\b/g)].map(([, name = '']) => name);
  return [...new Set([...runs, ...short])];
}

function withoutFences(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '');
}
