import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import lighthouse, { type Config, type Result } from 'lighthouse';
import { chromium } from 'playwright-core';

import { provideChromium } from '../browser/find-chromium';
import { anyFreePort } from '../services/free-port';
import type { Say } from '../services/say';
import { median } from './row';

const MOST_TRIES = 3;

export interface Visit {
  readonly url: string;
  readonly categories: readonly string[];
  /** A desktop's settings; without them a cheap phone. */
  readonly config?: Config | undefined;
  /** What the page finds in its storage, by key; without it, nothing. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** Chromium does not always begin its trace in time (NO_NAVSTART): what was not measured is measured again. */
export async function visit(say: Say, asked: Visit): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    const result = await visitOnce(say, asked);
    if (result.runtimeError === undefined) return result;
    if (tries === MOST_TRIES)
      throw new Error(`Lighthouse could not measure ${asked.url}: ${result.runtimeError.message}`);
  }
}

/** A browser of its own for each visit: nothing is known of an earlier one. */
async function visitOnce(say: Say, { url, categories, config, kept = {} }: Visit): Promise<Result> {
  const port = await anyFreePort();
  const profile = await mkdtemp(join(tmpdir(), 'gjj-lighthouse-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: await provideChromium(say),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    if (Object.keys(kept).length > 0) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.evaluate(
        (all) => Object.entries(all).forEach(([key, value]) => localStorage.setItem(key, value)),
        kept,
      );
      await page.close();
    }
    const flags = {
      port,
      onlyCategories: [...categories],
      disableStorageReset: Object.keys(kept).length > 0,
    };
    return (await lighthouse(url, flags, config))!.lhr;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

export function scoreOf(rounds: readonly Result[], category: string): number {
  return median(rounds.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100)));
}
