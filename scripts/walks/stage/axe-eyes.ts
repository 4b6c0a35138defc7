import axe from 'axe-core';
import type { Page } from 'playwright-core';

import type { Eyes } from './eyes';

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
  await page.evaluate(axe.source);
  return page.evaluate<readonly Finding[]>('axe.run().then(({ violations }) => violations)');
}

function describe(screen: string, { id, impact, nodes }: Finding): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `    ${target.join(' ')}\n      ${failureSummary}`,
  );
  return `  ${screen}: ${id} (${impact ?? 'unrated'})\n${places.join('\n')}`;
}
