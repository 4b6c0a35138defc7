import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

import type { Eyes } from './eyes';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** Lets axe look at each screen once; whatever it finds is a fault. */
export class AxeEyes implements Eyes {
  readonly faults: string[] = [];
  readonly seen = new Set<string>();

  async look(page: Page, screen: string): Promise<void> {
    if (this.seen.has(screen)) return;
    this.seen.add(screen);
    for (const finding of await findFaults(page)) this.faults.push(describe(screen, finding));
  }
}

/** Run through the debugger, so that the page keeps its content security policy. */
async function findFaults(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(axeSource);
  return page.evaluate<readonly Finding[]>('axe.run().then(({ violations }) => violations)');
}

function describe(screen: string, { id, impact, nodes }: Finding): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `    ${target.join(' ')}\n      ${failureSummary}`,
  );
  return `  ${screen}: ${id} (${impact ?? 'unrated'})\n${places.join('\n')}`;
}
