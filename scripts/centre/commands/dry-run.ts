import { dryRun as decideAgain } from '../../../bff/src/modules/catalogue/index';
import { dayOption, fine, textOf, UsageError, type Command, type Input } from '../command';
import { dryRunInWords } from '../dry-run-words';
import { centreFolder } from '../folders';
import { withProfile } from '../read-centre';
import { withStore } from '../with-store';

/** Old cases decided again by the folder's rules. */
export const dryRun: Command = {
  usage: '<folder> [--cases N] [--on DATE] [--json]',
  words: '试算老件：用文件夹里的规则把交过的件重新判断一遍，谁的答案会变、差多少钱；不改任何件',
  options: { cases: { type: 'string' }, on: { type: 'string' }, json: { type: 'boolean' } },
  takes: [1, 1],
  async run(input, ground) {
    const most = casesOption(input);
    const on = dayOption(input, 'on') ?? ground.today;
    return withProfile(centreFolder(input.positionals[0]!, ground), ground, (profile) =>
      withStore(ground, async ({ oldCases }) => {
        const { code, name } = profile.settings;
        const found = await decideAgain(oldCases(code, most), profile, on);
        if (input.values['json'] === true) return fine(JSON.stringify(found, null, 2));
        return fine([`${name}：照 ${on} 的规则`, ...dryRunInWords(found)].join('\n'));
      }),
    );
  },
};

const usualCases = 10_000;

/** How many of the newest cases are decided again. */
export function casesOption(input: Input): number {
  const text = textOf(input, 'cases');
  if (text === undefined) return usualCases;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--cases 要写件数，例如 1000（${text} 不是）`);
}
