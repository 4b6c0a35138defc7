import { dirname } from 'node:path';

import {
  Catalogue,
  CentreProfileError,
  factBookOf,
  noonOf,
  onlyVersion,
  readFactsFile,
  UnknownItemError,
  type CentreProfile,
  type FactsFile,
} from '../../../bff/src/modules/catalogue/index';
import { dayOption, fine, textOf, UsageError, type Command, type Ground, type Outcome } from '../command';
import { decisionInWords } from '../decision-words';
import { centreFolder, namedFile } from '../folders';
import { problemsInWords } from '../problems/problem-words';
import { withProfile } from '../read-centre';

/** One member's answer by the rules of a day. */
export const decide: Command = {
  usage: '<folder> <facts.yaml> [--item W04] [--on DATE] [--case NAME] [--json]',
  words:
    '试算一个人：能不能办、多少钱、怎么算的、下次哪天、每条理由的依据；案例文件也可以（--case 选一个案例）',
  options: {
    item: { type: 'string' },
    on: { type: 'string' },
    case: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: [2, 2],
  async run(input, ground) {
    const [named = '', factsPath = ''] = input.positionals;
    const on = dayOption(input, 'on');
    const path = namedFile(factsPath, ground);
    const facts = await factsOrProblems(path, textOf(input, 'case'), ground);
    if ('failed' in facts) return facts;
    return withProfile(centreFolder(named, ground), ground, (profile) => {
      const today = on ?? facts.today ?? ground.today;
      const item = textOf(input, 'item') ?? facts.item;
      if (item === undefined) throw new UsageError('没有写哪项业务：在文件里写 item，或者加 --item W04');
      return answer(profile, { ...facts, item, today }, input.values['json'] === true);
    });
  },
};

function answer(
  profile: CentreProfile,
  { item, today, facts, answers }: FactsFile & { item: string; today: string },
  asJson: boolean,
): Outcome {
  const now = noonOf(today);
  const catalogue = new Catalogue(onlyVersion(profile), () => today).on(today);
  const book = factBookOf(facts, now);
  const moment = { today, now, answers };
  try {
    const result = catalogue.assess(item, book, moment);
    if (asJson) return fine(JSON.stringify(result, null, 2));
    return fine(
      decisionInWords({
        centre: profile.settings.name,
        item: catalogue.findItem(item)!,
        today,
        result,
        materials: catalogue.requiredMaterials(item, result),
        questions: catalogue.questionsToAsk(item, book, moment),
        notGiven: catalogue.factsNeeded(item).filter((key) => !(key in book)),
      }),
    );
  } catch (error) {
    if (!(error instanceof UnknownItemError)) throw error;
    const codes = catalogue.itemsAt('app').map(({ code, shortName }) => `${code} ${shortName}`);
    return {
      text: `${today} 没有网上能办的 ${item}；能办的有：${codes.join('，') || '（没有）'}`,
      failed: true,
    };
  }
}

async function factsOrProblems(
  path: string,
  name: string | undefined,
  ground: Ground,
): Promise<FactsFile | Outcome> {
  try {
    return await readFactsFile(path, name);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${path} 里没有这个案例：${name ?? ''}`);
    if (!(error instanceof CentreProfileError)) throw error;
    const folder = { path: dirname(path), beside: ground.centres };
    return { text: problemsInWords(folder, error.problems, ground), failed: true };
  }
}
