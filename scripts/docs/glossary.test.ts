import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staffRoles, staffRoleWords } from '@gjj/shared-types';

import { inRoot } from '../checkout';

const page = readFileSync(inRoot('docs', 'glossary.md'), 'utf8');
/** `| 中文 | `english` | meaning |` */
const terms = [...page.matchAll(/^\| ([^|`]+?) \| `([^`]+)`/gm)].map(([, chinese = '', english = '']) => ({
  chinese: chinese.trim(),
  english,
}));

const code = ['shared-types/src', 'bff/src', 'bff/centres']
  .flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|yaml)$/.test(name) && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(inRoot(folder), name), 'utf8')),
  )
  .join('\n');

describe('docs/glossary.md', () => {
  it('gives each Chinese term one word, and each word one term', () => {
    expect(terms.length).toBeGreaterThan(30);
    expect(new Set(terms.map(({ chinese }) => chinese)).size).toBe(terms.length);
    expect(new Set(terms.map(({ english }) => english)).size).toBe(terms.length);
  });

  it('names words that the code uses', () => {
    const unused = terms.filter(({ english }) => !new RegExp(`\\b${english}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('has every role', () => {
    const roles = staffRoles.map((role) => ({ chinese: staffRoleWords[role], english: role }));
    expect(terms).toEqual(expect.arrayContaining(roles));
  });
});
