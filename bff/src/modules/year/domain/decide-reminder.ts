import type { Day, Eligibility } from '@gjj/shared-types';

/** What becomes of a reminder on its day. */
export type ReminderOutcome =
  | { do: 'tell'; amountFen: number | null; sure: boolean }
  | { do: 'wait-until'; day: Day }
  | { do: 'ask-again' }
  | { do: 'stop'; words: string };

/** So long are departments asked that do not say enough; then a person is told that a person must look. */
const patienceMs = 24 * 3_600_000;

/**
 * By the rules and facts of the day: a yes is told, a no is not, and waits where it ends on a known day. Pure.
 * @param now null: the item is not offered any more
 */
export function decideReminder(
  now: Eligibility | null,
  today: Day,
  { unsureSince, at }: { unsureSince: Date | null; at: Date },
): ReminderOutcome {
  if (now === null) return { do: 'stop', words: '这项业务现在网上不办理' };
  const { verdict, capFen, nextDate, reasons } = now;
  if (verdict === 'yes') return { do: 'tell', amountFen: capFen, sure: true };
  if (verdict === 'unknown' && isSilent(now)) {
    const waited = unsureSince === null ? 0 : at.getTime() - unsureSince.getTime();
    return waited < patienceMs ? { do: 'ask-again' } : { do: 'tell', amountFen: null, sure: false };
  }
  if (nextDate !== null && nextDate > today) return { do: 'wait-until', day: nextDate };
  return { do: 'stop', words: reasons.find((reason) => reason.verdict !== 'yes')?.words ?? '现在不能提' };
}

/** Somebody has not said what is needed. An unknown of which every fact is known is a no that a person must look at. */
const isSilent = ({ reasons }: Eligibility) =>
  reasons.some(({ verdict, facts }) => verdict === 'unknown' && facts.some(({ known }) => !known));
