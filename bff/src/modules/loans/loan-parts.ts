import { dayOf, type Day } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { Clock } from '../../platform/clock';
import type { Assessor, Person } from '../applications';
import type { Centres, HomeLoanRule } from '../catalogue';

export interface LoanParts {
  assessor: Pick<Assessor, 'foresee'>;
  centres: Pick<Centres, 'find' | 'main' | 'ofOrMain'>;
  members: {
    getPerson(userId: string): Promise<Person>;
    findCentreCode(userId: string): Promise<string | undefined>;
  };
  clock: Clock;
}

/** Whose rules are looked at: a bound member's centre, or the one that a visitor chose. */
export interface Whose {
  userId: string | null;
  centre: string | undefined;
}

export const todayOf = ({ clock }: Pick<LoanParts, 'clock'>): Day => dayOf(clock.now().toISOString());

/** Throws `catalogue.centre-not-found`. */
export async function centreOf({ centres, members }: LoanParts, { userId, centre }: Whose) {
  if (userId !== null) return centres.ofOrMain(await members.findCentreCode(userId));
  const chosen = centre === undefined ? centres.main : centres.find(centre);
  if (chosen === null) throw new AppError('catalogue.centre-not-found');
  return chosen;
}

/** The rules of a day. Throws `loans.not-stated`. */
export function ruleOf(
  catalogue: { on(day: Day): { homeLoan: HomeLoanRule | null } },
  on: Day,
): HomeLoanRule {
  const rule = catalogue.on(on).homeLoan;
  if (rule === null) throw new AppError('loans.not-stated');
  return rule;
}
