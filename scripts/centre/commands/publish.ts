import { userInfo } from 'node:os';

import { dayWithYear, type DryRunSummary } from '@gjj/shared-types';

import {
  dryRun,
  parseCentre,
  publishedByStart,
  publishVersion,
  readProfileFiles,
  type CentreProfile,
  type VersionHead,
} from '../../../bff/src/modules/catalogue/index';
import { dayOption, fine, textOf, UsageError, type Command, type Input, type Outcome } from '../command';
import { dryRunInWords } from '../dry-run-words';
import { centreFolder } from '../folders';
import { withProfile } from '../read-centre';
import { withStore } from '../with-store';
import { casesOption } from './dry-run';
import { testCentre } from './test';

/** Puts the folder's rules into force from a day on. */
export const publish: Command = {
  usage: '<folder> --from DATE [--cases N] [--accept-differences] [--by NAME]',
  words: '发布：检查、案例、试算老件都通过，才从那天起生效；运行中的系统不用重启，发布过的版本不能改',
  options: {
    from: { type: 'string' },
    cases: { type: 'string' },
    by: { type: 'string' },
    'accept-differences': { type: 'boolean' },
  },
  takes: [1, 1],
  async run(input, ground) {
    const folder = centreFolder(input.positionals[0]!, ground);
    const wish = wishOf(input);
    return withProfile(folder, ground, async (profile, cases) => {
      const tested = testCentre(folder, profile, cases, ground);
      if (tested.failed) return notPublished(tested.text);
      return withStore(ground, async ({ versions, oldCases }) => {
        const { code } = profile.settings;
        const published = await versions.list(code);
        const objection = objectionTo(wish.from, profile, published, ground.today);
        if (objection !== null) return notPublished(objection);
        const found = await dryRun(oldCases(code, wish.most), profile, wish.from);
        if (found.different > 0 && !wish.acceptsDifferences) return notPublished(unconfirmed(found));
        const files = await readProfileFiles(folder.path, folder.beside);
        if (parseCentre(files).version !== profile.version)
          return notPublished('文件夹刚才又改了，请重新发布一次');
        const version = await publishVersion(versions, files, {
          effectiveFrom: wish.from,
          publishedAt: new Date(),
          publishedBy: wish.by,
          report: { casesPassed: cases.length, dryRun: published.length === 0 ? null : found },
        });
        return fine([tested.text, ...dryRunInWords(found), '', ...done(profile, version, wish)].join('\n'));
      });
    });
  },
};

interface Wish {
  readonly from: string;
  readonly most: number;
  readonly acceptsDifferences: boolean;
  readonly by: string;
}

function wishOf(input: Input): Wish {
  const from = dayOption(input, 'from');
  if (from === undefined) throw new UsageError('要写从哪天起生效：--from 2026-12-01');
  const by = (textOf(input, 'by') ?? userInfo().username).trim();
  if (by === '' || by === publishedByStart) throw new UsageError(`--by 要写发布人的名字（${by} 不行）`);
  return {
    from,
    by,
    most: casesOption(input),
    acceptsDifferences: input.values['accept-differences'] === true,
  };
}

/** Why this day cannot be: what was answered yesterday was answered by the rules of yesterday. */
function objectionTo(
  from: string,
  { version }: CentreProfile,
  published: readonly VersionHead[],
  today: string,
): string | null {
  if (published.length > 0 && from < today)
    return `${from} 已经过去了，那天的答案已经照老规则给了；今天是 ${today}，从今天或以后的一天起`;
  const standing = published.findLast(({ effectiveFrom }) => effectiveFrom <= from);
  return standing?.version === version
    ? `没有可发布的：${from} 生效的就是这一版（${version}，${standing.publishedBy} 已发布）`
    : null;
}

function unconfirmed(found: DryRunSummary): string {
  return [
    ...dryRunInWords(found),
    '看过上面的变化，确认就是要这样改，再加上 --accept-differences 发布一次',
  ].join('\n');
}

const notPublished = (why: string): Outcome => ({ text: `${why}\n✗ 没有发布`, failed: true });

function done({ settings }: CentreProfile, version: string, { from, by }: Wish): string[] {
  return [
    `✓ 发布好了：${settings.name}，版本 ${version}，${dayWithYear(from)}起生效（发布人 ${by}）`,
    '接下来：',
    '  · 运行中的系统半分钟内知道，不用重启；到那天 0 点起照新规则回答，以前照老规则',
    '  · 已经决定的件不变，照当时的版本；还在办的件，再核对时照当天的规则',
    '  · 发布过的版本不能改：要改就改文件夹再发布，同一天的以后发布的为准',
    '  · 工作人员在控制台的“目录”里看得到这一版、案例数和试算结果',
  ];
}
