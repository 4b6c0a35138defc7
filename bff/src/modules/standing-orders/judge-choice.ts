import { addDays, type Answers, type Day, type StandingPeriod } from '@gjj/shared-types';
import type { Assessment, Person } from '../applications';
import type { Catalogue, RunFindings, Standing } from '../catalogue';
import { newId } from '../../platform/ids';
import { whyNot } from './domain/decide-run';
import { latestEnd } from './domain/terms';
import { todayOf } from './day-rule';
import type { OrderParts } from './order-parts';

/** What somebody could agree on today, as a run of it would be judged today. */
export interface JudgedChoice {
  every: StandingPeriod;
  assessment: Assessment;
  findings: RunFindings;
  /** The first run is on this day or later. */
  fromDay: Day;
  latestEndOn: Day;
  /** By the most; null while unknown. */
  firstFen: number | null;
  /** Empty: it may be signed. */
  whyNot: string[];
}

interface Wanted {
  person: Person;
  catalogue: Catalogue;
  itemCode: string;
  standing: Standing;
  answers: Answers;
}

const nothingFound: RunFindings = { stops: [], instalmentFen: null, until: null };

/** Asks the departments, as a run would. */
export async function judgeChoice(
  parts: OrderParts,
  { person, catalogue, itemCode, standing, answers }: Wanted,
  every: StandingPeriod,
): Promise<JudgedChoice> {
  const origin = { kind: 'standing-order' as const, orderId: newId(), period: '', every, earlier: [] };
  const of = { centreCode: catalogue.centre.code, itemCode, origin };
  const { assessment, findings } = await parts.assessor.assessRun(of, person, answers);
  const found = findings ?? nothingFound;
  const today = todayOf(parts);
  const tomorrow = addDays(today, 1);
  const { verdict, nextDate, capFen } = assessment.eligibility;
  const later = verdict === 'no' && nextDate !== null && nextDate > tomorrow;
  return {
    every,
    assessment,
    findings: found,
    fromDay: later ? nextDate : tomorrow,
    latestEndOn: latestEnd(standing, today, found.until),
    firstFen: capFen,
    whyNot: obstacles(assessment, found),
  };
}

/** What keeps it from being agreed on now; a "no" that ends by itself on a day does not. */
function obstacles({ eligibility }: Assessment, { stops }: RunFindings): string[] {
  const { verdict, nextDate, capFen, neededMaterials } = eligibility;
  const stopped = stops
    .filter(({ mayBeAtSigning }) => !mayBeAtSigning)
    .map(({ says, remedy }) => `${says}。${remedy}`);
  if (stopped.length > 0) return stopped;
  if (verdict === 'no' && nextDate === null) {
    const { reasons, remedies } = whyNot(eligibility);
    return reasons.map((words, index) => (remedies[index] ? `${words}。${remedies[index]}` : words));
  }
  const papers = neededMaterials.filter(({ required }) => required).map(({ name }) => name);
  if (papers.length > 0)
    return [`部门的数据现在查不到，要交${papers.join('、')}，不能约定；可以照常申请，由工作人员核对。`];
  if (capFen === null || capFen === 0)
    return ['现在还算不出每次能提多少，不能约定。请过一天再看，或者照常申请。'];
  return [];
}
