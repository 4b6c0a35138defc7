import { readFile } from 'node:fs/promises';

import { inRoot } from '../checkout';
import { NODE_FLAGS } from './node-flags';

describe('the flags of the BFF', () => {
  it('are the ones that a centre is told to use', async () => {
    const readme = await readFile(inRoot('README.md'), 'utf8');
    for (const service of ['web', 'worker'])
      expect(readme).toContain(`node ${NODE_FLAGS.join(' ')} bff/dist/main.js --services=${service}`);
  });
});
