import type { OwingChange } from '../../../platform/owing';
import { decideReminder } from '../domain/decide-reminder';
import type { ReminderRow } from '../reminder-model';
import { itemNameOf, lookAhead, todayOf, type YearParts } from '../year-parts';
import { reminderMoment } from './ask-reminder';

const againMs = 3 * 3_600_000;

/** On its day: judges anew, and tells only what is still so. A conditional write, so that two workers tell once. */
export async function tendReminder(parts: YearParts, row: ReminderRow): Promise<void> {
  const person = await parts.members.getPerson(row.userId);
  const today = todayOf(parts);
  const year = await lookAhead(parts, person, { purpose: '到日提醒前核对', only: [row.itemCode] });
  const at = parts.clock.now();
  const outcome = decideReminder(year.judge(row.itemCode, today), today, { ...row, at });
  await parts.reminders.commit(
    row,
    changeBy(outcome, row, { at, itemName: itemNameOf(year.foresight, row.itemCode) }),
    at,
  );
}

type Outcome = ReturnType<typeof decideReminder>;

function changeBy(
  outcome: Outcome,
  { bySms, unsureSince }: ReminderRow,
  { at, itemName }: { at: Date; itemName: string },
): OwingChange<ReminderRow> {
  switch (outcome.do) {
    case 'tell': {
      const { amountFen, sure } = outcome;
      const facts = {
        itemName,
        stateTerm: sure ? '可以提取' : '需要核对',
        bySms,
        ...(amountFen !== null && { amountFen }),
      };
      return {
        set: { state: 'told', nextAt: null },
        owes: [{ kind: 'notice', name: 'can-take-again', facts }],
      };
    }
    case 'wait-until':
      return { set: { onDay: outcome.day, nextAt: reminderMoment(outcome.day), unsureSince: null } };
    case 'ask-again':
      return { set: { unsureSince: unsureSince ?? at, nextAt: new Date(at.getTime() + againMs) } };
    case 'stop':
      return { set: { state: 'not-now', nextAt: null, words: outcome.words } };
  }
}
