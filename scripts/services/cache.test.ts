import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installOnce } from './cache';
import { silence } from './say';

describe('installing a tool into the cache', () => {
  let cache: string;
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'gjj-cache-'));
  });
  afterEach(() => rmSync(cache, { recursive: true }));

  const isComplete = (folder: string) => existsSync(join(folder, 'tool'));
  const build = async (folder: string) => writeFileSync(join(folder, 'tool'), 'x');
  const install = (how: (folder: string) => Promise<void>) =>
    installOnce(cache, 'tool-1', isComplete, how, silence);

  it('builds once, however many ask at the same moment', async () => {
    let builds = 0;
    const counted = (folder: string) => {
      builds += 1;
      return build(folder);
    };
    const folders = await Promise.all([install(counted), install(counted), install(counted)]);
    expect(new Set(folders)).toEqual(new Set([join(cache, 'tool-1')]));
    expect(builds).toBe(1);
    expect(readdirSync(cache)).toEqual(['tool-1']);
  });

  it('leaves nothing of a build that failed, and the next try succeeds', async () => {
    const failing = async (folder: string) => {
      writeFileSync(join(folder, 'half'), '');
      throw new Error('no compiler');
    };
    await expect(install(failing)).rejects.toThrow('no compiler');
    expect(readdirSync(cache)).toEqual([]);
    await install(build);
    expect(isComplete(join(cache, 'tool-1'))).toBe(true);
  });

  it('takes over the lock of a process that is gone', async () => {
    mkdirSync(join(cache, 'tool-1.lock'));
    // Above the highest process id that Linux gives.
    writeFileSync(join(cache, 'tool-1.lock', 'pid'), '999999999');
    await install(build);
    expect(readdirSync(cache)).toEqual(['tool-1']);
  });
});
