import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inRoot } from '../checkout';
import type { Ground } from './command';
import { runTool, type ToolResult } from './run-tool';

/** A folder of centres of its own: the law, the defaults, and a copy of one centre to be spoiled. */
export interface Bench {
  readonly centres: string;
  run(...args: string[]): Promise<ToolResult>;
  /** Changes a file of the copy; fails where nothing would change. */
  replace(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

export async function makeBench(
  centre = 'liuzhou',
  { environment = {}, today = '2026-11-22' }: Partial<Ground> = {},
): Promise<Bench> {
  const root = await mkdtemp(join(tmpdir(), 'centres-'));
  const ours = inRoot('bff', 'centres');
  for (const layer of ['_law', '_defaults']) await symlink(join(ours, layer), join(root, layer));
  await cp(join(ours, centre), join(root, centre), { recursive: true });
  const ground = { centres: root, workingFolder: root, root, today, environment };
  return {
    centres: root,
    run: (...args) => runTool(args, ground),
    async replace(file, from, to) {
      const path = join(root, centre, file);
      const before = await readFile(path, 'utf8');
      if (!before.includes(from)) throw new Error(`${file} does not say ${from}`);
      await writeFile(path, before.replace(from, to));
    },
    write: (file, text) => writeFile(join(root, file), text),
    remove: () => rm(root, { recursive: true }),
  };
}
