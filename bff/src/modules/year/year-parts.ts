import { dayOf, type Day, type WithdrawalLimits } from '@gjj/shared-types';
import type { Assessor, Foresight, Person } from '../applications';
import type { Centres } from '../catalogue';
import type { Clock } from '../../platform/clock';
import type { ReminderRepository } from './reminder-repository';
import type { RuleTellingRepository } from './rule-telling-repository';
import type { RuleWatchRepository } from './rule-watch-repository';
import { YearAhead, yearFrom } from './year-ahead';

export interface YearParts {
  assessor: Pick<Assessor, 'foresee'>;
  centres: Pick<Centres, 'of' | 'ofOrMain' | 'main'>;
  members: {
    getPerson(userId: string): Promise<Person>;
    /** Ids of proven members of a centre after one, in order. */
    listOfCentre(centreCode: string, isMain: boolean, after: string, limit: number): Promise<string[]>;
  };
  /** 提取限额 that the member has set, as they stand now. */
  limitsOf(userId: string): Promise<WithdrawalLimits>;
  /** Codes of items of which an application is under way. */
  underWay(userId: string): Promise<ReadonlySet<string>>;
  reminders: ReminderRepository;
  watches: RuleWatchRepository;
  tellings: RuleTellingRepository;
  /** Members hear of rules that changed after this day. */
  tellChangesAfter: Day;
  clock: Clock;
}

export const todayOf = ({ clock }: Pick<YearParts, 'clock'>): Day => dayOf(clock.now().toISOString());

/** Asks ledger and departments once for a member's twelve months, with what a loan limit of that time needs. */
export async function lookAhead(
  parts: Pick<YearParts, 'assessor' | 'centres' | 'clock'>,
  person: Person,
  of: { purpose: string; only?: readonly string[]; withLoan?: boolean; rulesSince?: Day },
): Promise<YearAhead> {
  const until = yearFrom(todayOf(parts));
  const also = of.withLoan === true ? loanFacts(parts, person, until) : [];
  return new YearAhead(await parts.assessor.foresee(person, { until, also, ...of }));
}

function loanFacts(parts: Pick<YearParts, 'centres' | 'clock'>, person: Person, until: Day) {
  const catalogue = parts.centres.ofOrMain(person.centreCode);
  const today = todayOf(parts);
  const days = [today, ...catalogue.turnsBetween(today, until)];
  return days.flatMap((day) => catalogue.on(day).homeLoan?.factsOfLimit ?? []);
}

/** The name of an item in the rules of whichever day has it. */
export function itemNameOf(
  { catalogue, today }: Pick<Foresight, 'catalogue' | 'today'>,
  code: string,
  on: Day = today,
) {
  const item = catalogue.on(on).findItem(code) ?? catalogue.findItem(code);
  return item?.shortName ?? code;
}
