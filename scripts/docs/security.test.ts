import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/security.md', root), 'utf8');

/** A row's answer is proven by a test of this name in this file. */
const proofs = [...page.matchAll(/`(\S+\.test\.ts)`: “([^”]+)”/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));
const rows = page.split('\n').filter((line) => line.startsWith('|') && !/^\| (---|tries to)/.test(line));

it('names for each threat a test that is there', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(proofs).toHaveLength(rows.length);
  const missing = proofs.filter(({ file, name }) => {
    const text = readFileSync(fileURLToPath(new URL(file, root)), 'utf8');
    return !text.includes(`'${name}'`) && !text.includes(`"${name}"`);
  });
  expect(missing).toEqual([]);
});
