import type { Day, LoanComparison, LoanSide } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { Taken } from '../domain/plan';
import { loanOn } from '../loan-ahead';
import { itemNameOf, lookAhead, todayOf, type YearParts } from '../year-parts';
import type { YearAhead } from '../year-ahead';
import { assertWithin } from './read-year';

interface Asked {
  itemCode: string;
  loanOn: Day;
  amountFen?: number | undefined;
}

/**
 * What a withdrawal today does to a loan on a day. Throws `catalogue.item-not-found`, `year.loan-day-invalid`,
 * `accounts.unavailable` where the ledger does not answer.
 */
export async function compareWithLoan(
  parts: YearParts,
  userId: string,
  { itemCode, loanOn: on, amountFen }: Asked,
): Promise<LoanComparison> {
  const today = todayOf(parts);
  assertWithin(today, on);
  const person = await parts.members.getPerson(userId);
  parts.centres.ofOrMain(person.centreCode).getItem(itemCode);
  const year = await lookAhead(parts, person, {
    purpose: '比较提取和贷款',
    only: [itemCode],
    withLoan: true,
  });
  if (year.foresight.ledger === null) throw new AppError('accounts.unavailable');
  const now = year.judge(itemCode, today);
  const mostFen = now?.verdict === 'no' ? 0 : (now?.capFen ?? 0);
  const takenFen = Math.min(amountFen ?? mostFen, year.availableOn(today));
  const taken = [{ itemCode, amountFen: takenFen, on: today, homeKey: null }];
  const [withdraw, keep] = [sideOf(year, on, taken), sideOf(year, on, [])];
  const limit = loanOn(year, on);
  return {
    ...{ itemCode, on, withdraw, keep },
    itemName: itemNameOf(year.foresight, itemCode),
    amountFen: takenFen,
    rule: limit && { says: limit.reason.words, source: limit.source },
    lessFen: withdraw.limitFen === null || keep.limitFen === null ? null : keep.limitFen - withdraw.limitFen,
    againOn: now?.nextDate ?? null,
  };
}

function sideOf(year: YearAhead, on: Day, taken: readonly Taken[]): LoanSide {
  const limit = loanOn(year, on, taken);
  return {
    balanceFen: year.availableOn(on, taken),
    limitFen: limit?.limitFen ?? null,
    working: limit?.working ?? [],
  };
}
