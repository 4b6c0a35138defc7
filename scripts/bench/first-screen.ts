import { desktopConfig, type Config, type Result } from 'lighthouse';

import type { Say } from '../services/say';
import { scoreOf, visit } from './lighthouse-visit';
import { limitRow, median, scoreRow, type Row } from './row';

const ROUNDS = 5;
const categories = ['performance', 'accessibility', 'best-practices'];

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
    while (rounds.length < ROUNDS)
      rounds.push(await visit(say, { url: `${url}${path}`, categories, config }));
    rows.push(...rowsOf(name, rounds));
  }
  return rows;
}

function figureOf(rounds: readonly Result[], audit: string): number {
  return median(rounds.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
}
