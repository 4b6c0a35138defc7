import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import {
  basisIn,
  changedFiles,
  NotReplayable,
  packageLimits,
  replay as decideAgain,
  rulesInside,
  type Unpacked,
} from '../../../bff/src/modules/archive/index';
import { readProfileFiles, type ProfileFiles } from '../../../bff/src/modules/catalogue/index';
import { unpack, UnsafeArchive } from '../../../bff/src/platform/unpack';
import { fine, textOf, type Command, type Ground, type Input, type Outcome } from '../command';
import { centreFolder, namedFile } from '../folders';
import { withStore } from '../with-store';

/** Decides an archived case once more, by nothing but its package and the published rules. */
export const replay: Command = {
  usage: '<package.zip> [--rules FOLDER]',
  words:
    '重新判断：用档案包和发布过的规则再判断一遍，一个字节不差，或者说出是哪条事实、规则、哪一行不同；不问任何人',
  options: { rules: { type: 'string' } },
  takes: [1, 1],
  async run(input, ground) {
    const files = await unpackedAt(namedFile(input.positionals[0]!, ground));
    if (files === null) return bad(['这不是档案包：要一个 .zip，或者解开的文件夹']);
    const changed = changedFiles(files);
    try {
      return await withRules(files, input, ground, (rules) => tell(files, rules, changed));
    } catch (error) {
      if (error instanceof NotReplayable) return bad([...changed, error.message]);
      throw error;
    }
  },
};

const bad = (problems: readonly string[]): Outcome => ({
  text: problems.map((problem) => `✗ ${problem}`).join('\n'),
  failed: true,
});

function tell(files: Unpacked, rules: ProfileFiles, changed: readonly string[]): Outcome {
  const { rulesVersion, problems } = decideAgain(files, rules);
  if (changed.length + problems.length > 0) return bad([...changed, ...problems]);
  return fine(
    [
      `✓ 文件没有改动：${files.size} 个文件都和校验和一样`,
      `✓ 照规则版本 ${rulesVersion} 重新判断，得到的 judgement.json 一个字节不差`,
    ].join('\n'),
  );
}

/** From the package itself, from a folder that was named, or from what was published in the running system. */
async function withRules(
  files: Unpacked,
  input: Input,
  ground: Ground,
  run: (rules: ProfileFiles) => Outcome,
): Promise<Outcome> {
  const named = textOf(input, 'rules');
  if (named !== undefined) {
    const { path, beside } = centreFolder(named, ground);
    return run(await readProfileFiles(path, beside));
  }
  const inside = rulesInside(files);
  if (inside !== null) return run(inside);
  const { rulesVersion } = basisIn(files);
  return withStore(ground, async ({ versions }) => {
    const published = await versions.findFiles(rulesVersion);
    if (published === null)
      return bad([`这个系统没有发布过规则版本 ${rulesVersion}；用 --rules 给出那一版的文件夹`]);
    return run(published);
  });
}

/** Null where it is neither an archive nor a folder. */
async function unpackedAt(path: string): Promise<Unpacked | null> {
  if (statSync(path).isDirectory()) return new Map(filesIn(path, path));
  try {
    return await unpack(readFileSync(path), packageLimits);
  } catch (error) {
    if (error instanceof UnsafeArchive) return null;
    throw error;
  }
}

function filesIn(folder: string, root: string): [string, Buffer][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, Buffer][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, root);
    return [[relative(root, path).split(sep).join('/'), readFileSync(path)]];
  });
}
