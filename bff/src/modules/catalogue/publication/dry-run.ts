import type { Answers, Day, DryRunSummary, Eligibility, StandingPeriod } from '@gjj/shared-types';
import { dayOf, dayWithYear, yuan } from '@gjj/shared-types';
import { Catalogue, onlyVersion } from '../catalogue';
import type { DayCatalogue } from '../day-catalogue';
import { UnknownItemError } from '../unknown-item-error';
import type { CentreProfile } from '../domain/centre-schema';
import type { FactBook } from '../domain/facts';

/** A case that was judged once; without its basis it cannot be judged again. */
interface OldCase {
  itemCode: string;
  eligibility: Pick<Eligibility, 'verdict' | 'capFen' | 'nextDate' | 'assessedAt'>;
  questionKeys: readonly string[];
  basis: { facts: FactBook; answers: Answers; every?: StandingPeriod } | null;
}

/** What a person is told, as far as it matters here; the sum is what can be taken, nothing where the answer is no. */
interface Told {
  words: string;
  fen: number | null;
}

const mostExamples = 20;
const examplesAlike = 3;

/**
 * Decides old cases again by the rules of `profile` as they stand `on` a day. Each case keeps its own day, so that
 * only the rules differ: ages, months and the freshness of facts are those of the first time.
 */
export async function dryRun(
  cases: AsyncIterable<OldCase> | Iterable<OldCase>,
  profile: CentreProfile,
  on: Day,
): Promise<DryRunSummary> {
  const rules = new Catalogue(onlyVersion(profile), () => on).on(on);
  const found: DryRunSummary = {
    decided: 0,
    different: 0,
    amountDifferenceFen: 0,
    notJudged: 0,
    examples: [],
  };
  for await (const old of cases) {
    const after = judgeAgain(rules, old);
    if (after === null) found.notJudged += 1;
    else count(found, old.itemCode, toldBy(old.eligibility), after);
  }
  return found;
}

function count(found: DryRunSummary, itemCode: string, before: Told, after: Told): void {
  found.decided += 1;
  if (before.words === after.words) return;
  found.different += 1;
  found.amountDifferenceFen += (after.fen ?? 0) - (before.fen ?? 0);
  const alike = found.examples.filter((example) => example.itemCode === itemCode).length;
  if (alike >= examplesAlike || found.examples.length >= mostExamples) return;
  found.examples.push({
    itemCode,
    before: before.words,
    after: after.words,
    beforeFen: before.fen,
    afterFen: after.fen,
  });
}

/** Null where the answer hangs on something that was not kept, because the old rules did not ask for it. */
function judgeAgain(
  rules: DayCatalogue,
  { itemCode, eligibility, questionKeys, basis }: OldCase,
): Told | null {
  if (basis === null) return null;
  const { facts, answers, every } = basis;
  const now = eligibility.assessedAt;
  const moment = { today: dayOf(now), now, answers, every };
  try {
    const asked = new Set(questionKeys);
    const result = rules.assess(itemCode, facts, moment);
    const kept = rules.factsNeeded(itemCode, every).every((key) => key in facts);
    const said = () =>
      rules.questionsToAsk(itemCode, facts, moment).every(({ key }) => key in answers || asked.has(key));
    return result.verdict !== 'unknown' || (kept && said()) ? toldBy(result) : null;
  } catch (error) {
    if (error instanceof UnknownItemError) return { words: '网上不再办理', fen: null };
    throw error;
  }
}

const verdictWords = { yes: '能办', no: '暂不能办', unknown: '需要人工核对' };

function toldBy({ verdict, capFen, nextDate }: OldCase['eligibility']): Told {
  const fen = verdict === 'no' ? null : capFen;
  const sum = fen === null ? '' : `，最多 ${yuan(fen)}`;
  const next = nextDate === null ? '' : `，${verdict === 'no' ? '' : '下次'}最早${dayWithYear(nextDate)}`;
  return { words: `${verdictWords[verdict]}${sum}${next}`, fen };
}
