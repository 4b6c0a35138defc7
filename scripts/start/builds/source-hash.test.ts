import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sourceHash } from './source-hash';

describe('the hash that tells whether a build is stale', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gjj-hash-'));
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src', 'a.ts'), 'one');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const hash = () => sourceHash(root, ['src', 'absent.json']);

  it('changes with a content, a name, a new file', () => {
    const seen = new Set([hash()]);
    writeFileSync(join(root, 'src', 'a.ts'), 'two');
    seen.add(hash());
    writeFileSync(join(root, 'src', 'b.ts'), '');
    seen.add(hash());
    writeFileSync(join(root, 'absent.json'), '{}');
    seen.add(hash());
    expect(seen.size).toBe(4);
  });

  it('does not change with tests, results and installed packages', () => {
    const before = hash();
    writeFileSync(join(root, 'src', 'a.test.ts'), 'test');
    for (const made of ['dist', 'node_modules']) {
      mkdirSync(join(root, 'src', made));
      writeFileSync(join(root, 'src', made, 'x.js'), 'made');
    }
    expect(hash()).toBe(before);
  });
});
