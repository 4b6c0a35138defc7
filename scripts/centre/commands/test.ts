import { join } from 'node:path';

import {
  Catalogue,
  onlyVersion,
  runCase,
  type CaseResult,
  type CentreCase,
  type CentreProfile,
} from '../../../bff/src/modules/catalogue/index';
import type { Command, Ground, Outcome } from '../command';
import { allCentres, centreFolder, shown, type CentreFolder } from '../folders';
import { withProfile } from '../read-centre';

/** The cases beside the rules. */
export const test: Command = {
  usage: '[folder…]',
  words: '试案例：按规则算 cases/*.yaml 里的每个案例，说出哪里不一样；不写文件夹就试全部中心',
  takes: [0, 1000],
  async run({ positionals }, ground) {
    const folders =
      positionals.length === 0 ? allCentres(ground) : positionals.map((name) => centreFolder(name, ground));
    const outcomes: Outcome[] = [];
    for (const folder of folders)
      outcomes.push(
        await withProfile(folder, ground, (profile, cases) => testCentre(folder, profile, cases, ground)),
      );
    return {
      text: outcomes.map(({ text }) => text).join('\n'),
      failed: outcomes.some(({ failed }) => failed),
    };
  },
};

export function testCentre(
  folder: CentreFolder,
  profile: CentreProfile,
  cases: readonly CentreCase[],
  ground: Ground,
): Outcome {
  const name = shown(folder.path, ground);
  if (cases.length === 0) return { text: `✗ ${name}：cases/ 里还没有案例`, failed: true };
  const catalogue = new Catalogue(onlyVersion(profile), () => ground.today);
  const failures = cases.flatMap((one) => {
    const result = runCase(catalogue, one);
    return result.passed ? [] : [failureInWords(folder, one, result, ground)];
  });
  return failures.length === 0
    ? { text: `✓ ${name}：${cases.length} 个案例都对`, failed: false }
    : {
        text: [`✗ ${name}：${cases.length} 个案例，${failures.length} 个不对`, ...failures].join('\n'),
        failed: true,
      };
}

const fieldWords = {
  verdict: '答案',
  capFen: '金额（分）',
  nextDate: '下次日期',
  automatic: '机器直接办',
  because: '没有通过的规则',
  waived: '免交的材料',
  asked: '要填的问题',
  termMonths: '最长月数',
  rateMilli: '年利率（千分之一个百分点）',
  instalmentFen: '等额本息月供（分）',
};

function failureInWords(
  folder: CentreFolder,
  { file, line, name, item, today }: CentreCase,
  result: Extract<CaseResult, { passed: false }>,
  ground: Ground,
): string {
  const place = `  ${shown(join(folder.path, file), ground)}:${line}  ${name}`;
  if (result.noItem) return `${place}\n      ${today} 没有网上能办的 ${item}`;
  const differences = result.differences.map(
    ({ field, expected, got }) =>
      `      ${fieldWords[field]} ${field}：案例写的 ${written(expected)}，算出来 ${written(got)}`,
  );
  return [place, ...differences].join('\n');
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  return JSON.stringify(value ?? null).replaceAll('"', '');
}
