import { addMonths, yuan, type Day, type Eligibility } from '@gjj/shared-types';
import type { FactBook, FactKey } from '../catalogue';
import type { YearAhead } from './year-ahead';

/** A rent that no rule's own sum is above, so that what is found is the most that a filed lease may open. */
const anyRentFen = 10_000_000;

interface CouldBe {
  words: (capFen: number) => string;
  /** The facts as they would be; null: there is nothing to do about it. */
  factsThen(facts: FactBook, today: Day): FactBook | null;
}

/** What members can do by themselves that a rule may reward. */
const possibilities: readonly CouldBe[] = [
  {
    words: (capFen) => `把租房合同到房产管理部门备案后，租金够高的，一次最多可以提 ${yuan(capFen)}`,
    factsThen: (facts, today) => {
      const { leaseFiled } = facts;
      if (leaseFiled?.known !== true || leaseFiled.value !== false) return null;
      const then = {
        leaseFiled: true,
        leaseMonthlyRentFen: anyRentFen,
        leaseKind: 'market',
        leaseFrom: today,
        leaseTo: addMonths(today, 12),
        leaseDistrict: facts.depositDistrict?.known === true ? facts.depositDistrict.value : '',
      } satisfies Partial<Record<FactKey, unknown>>;
      const { source, observedAt } = leaseFiled;
      const entries = Object.entries(then).map(([key, value]) => [
        key,
        { known: true, value, source, observedAt },
      ]);
      return { ...facts, ...(Object.fromEntries(entries) as FactBook) };
    },
  },
];

/** What of it would open more of an item than today's answer does, by the same rules. */
export function couldBe(year: YearAhead, code: string, now: Eligibility | null) {
  const { today } = year.foresight;
  const facts = year.factsOn(today);
  const nowFen = now?.verdict === 'yes' ? (now.capFen ?? 0) : 0;
  return possibilities.flatMap((possibility) => {
    const then = possibility.factsThen(facts, today);
    const answer = then && year.foresight.judge(code, today, then);
    if (!answer || answer.verdict !== 'yes' || answer.capFen === null || answer.capFen <= nowFen) return [];
    return [{ words: possibility.words(answer.capFen), capFen: answer.capFen }];
  });
}
