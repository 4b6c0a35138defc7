import { readFileSync } from 'node:fs';

import { HOME } from '../simulators/people/place';
import { inRoot } from '../checkout';
import { bffSettings } from '../start/settings';
import { makeDemoSecrets } from '../start/demo-secrets';
import { usualPorts } from '../start/ports';

const namesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).sort();
const read = (...path: string[]) => readFileSync(inRoot(...path), 'utf8');

/** The schema's own lines; what it holds is checked by its type, what it is called by this test. */
const inCode = namesIn(read('bff', 'src', 'config', 'settings.ts'), /^ {2}([A-Z][A-Z0-9_]+): /gm);
const inPage = namesIn(read('docs', 'settings.md'), /^\| `([A-Z][A-Z0-9_]+)`/gm);

describe('docs/settings.md', () => {
  it('explains every setting of the BFF once, and no other', () => {
    expect(inCode.length).toBeGreaterThan(30);
    expect(inPage).toEqual(inCode);
  });

  it('knows every setting that npm start gives', () => {
    const ground = {
      ports: usualPorts,
      secrets: makeDemoSecrets(),
      places: [HOME],
      dataDir: '.data',
      mongoUri: 'mongodb://127.0.0.1:27017',
      redisUrl: 'redis://127.0.0.1:6379',
    };
    expect(inPage).toEqual(expect.arrayContaining(Object.keys(bffSettings(ground))));
  });
});
