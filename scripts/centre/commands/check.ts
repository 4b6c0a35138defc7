import { problemsAcross } from '../across-centres';
import type { Command, Ground } from '../command';
import { allCentres, centreFolder, shown } from '../folders';
import { problemsInWords } from '../problems/problem-words';
import { warningsInWords } from '../warning-words';
import { readCentre, type CentreRead } from '../read-centre';

/** Every problem of the folders, and of all centres together where none is named. */
export const check: Command = {
  usage: '[folder…]',
  words: '检查：格式、类型、日期、来源、用到的事实、和法律的抵触；不写文件夹就检查全部中心',
  takes: [0, 1000],
  async run({ positionals }, ground) {
    const all = positionals.length === 0;
    const folders = all ? allCentres(ground) : positionals.map((name) => centreFolder(name, ground));
    const read: CentreRead[] = [];
    for (const folder of folders) read.push(await readCentre(folder));
    const across = problemsAcross(read);
    const lines = read.map((centre) => inWords(centre, across.get(centre) ?? [], ground));
    const failed = lines.filter((line) => line.startsWith('✗')).length;
    const sum =
      failed === 0 ? `${read.length} 个中心都没有问题` : `${read.length} 个中心，${failed} 个有问题`;
    const warned = read.reduce((count, { warnings }) => count + warnings.length, 0);
    const end = warned === 0 ? sum : `${sum}，${warned} 处提醒（⚠，能用，但请看一眼）`;
    return { text: [...lines, end].join('\n'), failed: failed > 0 };
  },
};

function inWords(centre: CentreRead, more: CentreRead['problems'], ground: Ground): string {
  const problems = [...centre.problems, ...more];
  if (centre.profile === null || problems.length > 0) return problemsInWords(centre.folder, problems, ground);
  const { items, settings } = centre.profile;
  const online = items.filter((item) => item.online).length;
  const unclear = items.reduce((sum, item) => sum + item.unclear.length, 0);
  const counts = [
    `${items.length} 项业务（网上能办 ${online} 项）`,
    `${centre.cases.length} 个案例`,
    `${unclear} 处没有说清楚`,
  ];
  const warnings = warningsInWords(centre.folder, centre.warnings, ground);
  return [`✓ ${shown(centre.folder.path, ground)}  ${settings.name}：${counts.join('，')}`, ...warnings].join(
    '\n',
  );
}
