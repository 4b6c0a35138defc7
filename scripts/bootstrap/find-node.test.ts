import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inRoot, ROOT } from '../checkout';
import { runCommand } from '../run-command';

/** Asks findNode in a process that believes to be another Node. */
async function findNodeAs(version: string, env: NodeJS.ProcessEnv = {}) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const ask = `import('./scripts/bootstrap/find-node.mjs').then(({ findNode }) => console.log(findNode()))`;
  const { code, output } = await runCommand(
    ['node', '-e', `${pretend}${ask}.catch((error) => { console.log(error.message); process.exit(3); })`],
    { cwd: ROOT, env },
  );
  return { code, output: output.trimEnd() };
}

describe('the Node under which everything runs', () => {
  it('is the one that is there where it is new enough', async () => {
    for (const version of ['22.13.0', '22.23.3', '24.1.0', '26.0.0'])
      expect(await findNodeAs(version)).toEqual({ code: 0, output: process.execPath });
  });

  it('is told in one line where the old one can fetch no other', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'gjj-no-node-'));
    const offline = {
      GJJ_CACHE: cache,
      npm_config_registry: 'http://127.0.0.1:1',
      npm_config_fetch_retries: '0',
    };
    const { code, output } = await findNodeAs('20.20.2', offline);
    rmSync(cache, { recursive: true });
    expect(code).toBe(3);
    expect(output.split('\n').at(-1)).toMatch(/^Node 20\.20\.2 is too old and .* install Node 24 .*again$/);
  });

  it('is at least what package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
    const source = readFileSync(inRoot('scripts', 'bootstrap', 'find-node.mjs'), 'utf8');
    const [, major, minor] = /OLDEST = \[(\d+), (\d+)\]/.exec(source) ?? [];
    expect(engines.node).toBe(`>=${major}.${minor}`);
  });
});
