import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { findOnPath } from './find-on-path';
import { missingBuildTools } from './mongo/secantus-build';

describe('looking for a program on PATH', () => {
  const root = mkdtempSync(join(tmpdir(), 'gjj-path-'));
  const [first, second] = [join(root, 'first'), join(root, 'second')];
  const path = [first, second].join(delimiter);
  beforeAll(() => {
    for (const folder of [first, second]) mkdirSync(folder);
    writeFileSync(join(first, 'valkey-server'), '');
    writeFileSync(join(second, 'valkey-server'), '', { mode: 0o755 });
    writeFileSync(join(second, 'cargo'), '', { mode: 0o755 });
    mkdirSync(join(first, 'redis-server'));
    chmodSync(join(first, 'redis-server'), 0o755);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('passes over folders and files that cannot be run', () => {
    expect(findOnPath(['redis-server', 'valkey-server'], path)).toBe(join(second, 'valkey-server'));
  });

  it('finds nothing where there is nothing', () => {
    expect(findOnPath(['mongod'], path)).toBeNull();
  });

  it('tells which tools of the build are missing', () => {
    expect(missingBuildTools(path)).toEqual(['cmake', 'cc']);
  });
});
