import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildProgress, startMark } from './secantus-progress';

describe('the progress of a build that perhaps another process does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gjj-progress-'));
  const log = join(folder, 'build.log');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is unknown before there is a log', () => {
    expect(buildProgress(log, 0)).toBeNull();
  });

  it('is read from the log: crates and time', () => {
    writeFileSync(log, `${startMark(1_000)}  Downloaded a\n   Compiling a v1.0.0\n   Compiling b v2.0.0\n`);
    expect(buildProgress(log, 126_000)).toMatch(/: 2 of about 210 crates, 2:05$/);
  });
});
