import { readFile } from 'node:fs/promises';

import { inRoot } from '../checkout';
import { nodeEnvironment, nodeFlags } from './node-flags';

describe('the flags of the BFF', () => {
  it('are the ones that a centre is told to use', async () => {
    const readme = await readFile(inRoot('README.md'), 'utf8');
    const environment = Object.entries(nodeEnvironment).map(([name, value]) => `${name}=${value}`);
    for (const [service, flags] of Object.entries(nodeFlags))
      expect(readme).toContain(
        [...environment, 'node', ...flags, 'bff/dist/main.js', `--services=${service}`].join(' '),
      );
  });
});
