import lighthouse, { desktopConfig, type Config, type Result } from 'lighthouse';
import { chromium } from 'playwright-core';

import { provideChromium } from '../browser/find-chromium';
import { anyFreePort } from '../services/free-port';
import type { Say } from '../services/say';
import { limitRow, median, scoreRow, type Row } from './row';

const ROUNDS = 5;
const MOST_TRIES = 3;

interface Screen {
  readonly name: string;
  readonly path: string;
  /** What of it is measured, and how good it has to be; without a desktop's settings, on a cheap phone. */
  readonly rows: (name: string, rounds: readonly Result[]) => Row[];
  readonly config?: Config;
}

const screens: readonly Screen[] = [
  { name: 'Home, first visit', path: '/app/', rows: phoneRows },
  { name: '办事, first visit', path: '/app/#/pages/services/index', rows: phoneRows },
  {
    name: 'Console on a desktop',
    path: '/console/',
    config: desktopConfig,
    rows: (name, rounds) => [scoreRow(`${name}, performance`, scoreOf(rounds, 'performance'), 95)],
  },
];

function phoneRows(name: string, rounds: readonly Result[]): Row[] {
  return [
    scoreRow(`${name}, performance`, scoreOf(rounds, 'performance'), 90),
    limitRow(`${name}, largest paint`, figureOf(rounds, 'largest-contentful-paint'), 2500, 'ms'),
    limitRow(`${name}, blocked`, figureOf(rounds, 'total-blocking-time'), 300, 'ms'),
    scoreRow(`${name}, accessibility`, scoreOf(rounds, 'accessibility'), 100),
    scoreRow(`${name}, best practices`, scoreOf(rounds, 'best-practices'), 100),
  ];
}

/** What somebody sees who opens the product for the first time, by Lighthouse, which slows network and processor. */
export async function measureFirstScreens(url: string, say: Say): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, path, config, rows: rowsOf } of screens) {
    const rounds: Result[] = [];
    while (rounds.length < ROUNDS) rounds.push(await visit(`${url}${path}`, config, say));
    rows.push(...rowsOf(name, rounds));
  }
  return rows;
}

/** Chromium does not always begin its trace in time (NO_NAVSTART): what was not measured is measured again. */
async function visit(url: string, config: Config | undefined, say: Say): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    const result = await visitOnce(url, config, say);
    if (result.runtimeError === undefined) return result;
    if (tries === MOST_TRIES)
      throw new Error(`Lighthouse could not measure ${url}: ${result.runtimeError.message}`);
  }
}

/** A browser of its own for each visit: nothing is known of an earlier one. */
async function visitOnce(url: string, config: Config | undefined, say: Say): Promise<Result> {
  const port = await anyFreePort();
  const browser = await chromium.launch({
    executablePath: await provideChromium(say),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    const onlyCategories = ['performance', 'accessibility', 'best-practices'];
    return (await lighthouse(url, { port, onlyCategories }, config))!.lhr;
  } finally {
    await browser.close();
  }
}

function scoreOf(rounds: readonly Result[], category: string): number {
  return median(rounds.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)));
}

function figureOf(rounds: readonly Result[], audit: string): number {
  return median(rounds.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
}
