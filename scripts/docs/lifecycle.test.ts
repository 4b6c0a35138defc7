import { readFileSync } from 'node:fs';
import { caseStates, caseTransitions } from '@gjj/shared-types';

import { lifecyclePage } from './lifecycle-page';
import { lifecycleFile } from './write-lifecycle';

describe('docs/lifecycle.md', () => {
  it('is what the state table gives; if not: node --import tsx scripts/docs/main.ts', () => {
    expect(readFileSync(lifecycleFile, 'utf8')).toBe(lifecyclePage());
  });

  it('names every state and draws every edge', () => {
    const page = lifecyclePage();
    for (const state of caseStates) expect(page).toContain(`\n| \`${state}\` |`);
    const edges = caseTransitions.reduce((sum, { from }) => sum + from.length, 0);
    expect(page.match(/^ {2}\w+ --> \w+: /gm)).toHaveLength(edges);
  });
});
