import type { Eligibility, YearAnswer } from '@gjj/shared-types';
import type { Judged } from './domain/outlook';
import type { YearAhead } from './year-ahead';

/** Today's answer and each later one that a person would call another; of a sum that only grows, the last. */
export function presentAnswers(year: YearAhead, code: string): YearAnswer[] {
  const outlook = year.outlook(code);
  return outlook
    .filter((one, index) => index === 0 || isAnother(outlook[index - 1]!, one, outlook[index + 1]))
    .map(({ on, eligibility }) => ({
      ...{ on, eligibility },
      certain: year.isCertain(code, on, eligibility),
    }));
}

function isAnother(
  { eligibility: before }: Judged,
  { eligibility }: Judged,
  next: Judged | undefined,
): boolean {
  if (before.verdict !== eligibility.verdict || before.rulesVersion !== eligibility.rulesVersion) return true;
  if (eligibility.verdict !== 'yes') return false;
  return (
    bindingOf(before) !== bindingOf(eligibility) || next === undefined || next.eligibility.verdict !== 'yes'
  );
}

/** By what the sum is the least, such as 您的可提余额. */
const bindingOf = ({ working }: Eligibility) => working.find(({ binding }) => binding)?.label;
