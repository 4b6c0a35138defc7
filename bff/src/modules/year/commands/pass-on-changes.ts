import { owedEntry } from '../../../platform/owing';
import type { RuleTellingRow, RuleWatchRow } from '../rule-watch-model';
import { todayOf, type YearParts } from '../year-parts';

/** Members who are taken up at one time. */
const slice = 100;
/** Until it is looked again whether rules have changed. */
const lookAgainMs = 10 * 60 * 1000;

/** Makes the record of each centre that has none; what changed before `tellChangesAfter` is told to nobody. */
export async function beginWatching(parts: YearParts, centreCodes: readonly string[]): Promise<void> {
  const now = parts.clock.now();
  for (const centreCode of centreCodes)
    if ((await parts.watches.find(centreCode)) === null)
      await parts.watches.insert({
        ...{ _id: centreCode, version: 0, centreCode, outbox: [], nextAt: now, updatedAt: now },
        ...{ toldUntil: parts.tellChangesAfter, current: null, reached: '' },
      });
}

/**
 * Passes a change of rules on to the next slice of members: each gets a record of their own, which a worker takes up.
 * May be killed anywhere: the slice is noted after its records are there, and a record that is there is not made again.
 */
export async function passOnChanges(parts: YearParts, row: RuleWatchRow): Promise<void> {
  const { watches, members, centres, clock } = parts;
  const now = clock.now();
  const today = todayOf(parts);
  const on = row.current ?? nextTurn(parts, row);
  if (on === null) {
    const set = { toldUntil: today, nextAt: new Date(now.getTime() + lookAgainMs) };
    await watches.commit(row, { set }, now);
    return;
  }
  const isMain = centres.main.centre.code === row.centreCode;
  const userIds = await members.listOfCentre(row.centreCode, isMain, row.reached, slice);
  for (const userId of userIds) await parts.tellings.insert(tellingOf(row.centreCode, userId, on, now));
  const last = userIds.at(-1);
  const set =
    last === undefined
      ? { toldUntil: on, current: null, reached: '', nextAt: now }
      : { current: on, reached: last, nextAt: now };
  await watches.commit(row, { set }, now);
}

/** A version that is published for a day that is past counts from today on: then its own day is looked at. */
function nextTurn({ centres, ...parts }: YearParts, { centreCode, toldUntil }: RuleWatchRow) {
  return centres.of(centreCode).turnsBetween(toldUntil, todayOf(parts))[0] ?? null;
}

function tellingOf(centreCode: string, userId: string, on: string, now: Date): RuleTellingRow {
  return {
    ...{ _id: `${userId}:${on}`, version: 0, centreCode, nextAt: null, updatedAt: now },
    ...{ userId, on, state: 'owed' },
    outbox: [owedEntry({ kind: 'task', name: 'compare' }, now)],
  };
}
