import { caseStateWords, otherNoticeName } from '@gjj/shared-types';
import type { Assessor } from '../modules/applications';
import {
  beginWatching,
  passOnChanges,
  presentReminder,
  ReminderRepository,
  RuleTellingRepository,
  RuleWatchRepository,
  tellChange,
  tendReminder,
  yearRoutes,
  type ReminderRow,
  type RuleTellingRow,
  type RuleWatchRow,
  type YearParts,
} from '../modules/year';
import type { OwingKind } from '../worker/owing-worker';
import type { Ground } from './ground';
import type { People } from './people';

/** The newest: more of them are never under way together. */
const mostCases = 50;

/** 我的一年, 到日提醒, and what a change of rules means for each member. */
export async function composeYear(ground: Ground, { identity }: People, assessor: Assessor) {
  const { connection, settings, centres, clock, cases } = ground;
  const parts: YearParts = {
    ...{ assessor, centres, clock, members: identity.members },
    underWay: async (userId) => {
      const open = await cases.listOfMember(userId, null, mostCases);
      return new Set(open.filter(({ state }) => caseStateWords[state].open).map(({ itemCode }) => itemCode));
    },
    limitsOf: (userId) => ground.safetyStore.limitsOf(userId),
    reminders: new ReminderRepository(connection, settings.GJJ_CENTRE),
    watches: new RuleWatchRepository(connection, settings.GJJ_CENTRE),
    tellings: new RuleTellingRepository(connection, settings.GJJ_CENTRE),
    tellChangesAfter: settings.RULE_CHANGES_AFTER,
  };
  await beginWatching(parts, settings.GJJ_CENTRE);
  return {
    owing: [reminders(parts), watches(parts), tellings(parts)],
    routes: yearRoutes(parts),
    remindersOf: (userId: string) => remindersOf(parts, userId),
  };
}

/** A member's own, with the names of the items as they are today. */
async function remindersOf({ members, centres, reminders: records }: YearParts, userId: string) {
  const { centreCode } = await members.getPerson(userId);
  const catalogue = centres.ofOrMain(centreCode);
  const rows = await records.listOf(userId);
  return rows.map((row) => ({
    ...presentReminder(row),
    itemName: catalogue.findItem(row.itemCode)?.shortName ?? row.itemCode,
  }));
}

/** Who is told, and where it leads. */
const noticeOf = ({ userId }: { userId: string }, { name }: { name: string }) => ({
  userId,
  caseId: null,
  leadsTo: 'year' as const,
  notice: otherNoticeName.parse(name),
});

const owesNoTask = (): Promise<never> => Promise.reject(new Error('it owes no such task'));

const reminders = (parts: YearParts): OwingKind<ReminderRow> => ({
  name: 'reminder',
  records: parts.reminders,
  carryOut: owesNoTask,
  noticeOf,
  atMoment: (row) => tendReminder(parts, row),
});

const watches = (parts: YearParts): OwingKind<RuleWatchRow> => ({
  name: 'rule-watch',
  records: parts.watches,
  carryOut: owesNoTask,
  noticeOf: () => {
    throw new Error('a centre is told nothing');
  },
  atMoment: (row) => passOnChanges(parts, row),
});

const tellings = (parts: YearParts): OwingKind<RuleTellingRow> => ({
  name: 'rule-telling',
  records: parts.tellings,
  carryOut: (row) => tellChange(parts, row),
  noticeOf,
  atMoment: async () => {},
});
