import { letterForms, letterNumber, type LetterTable, type LetterWord } from '@gjj/shared-types';
import type { CaseLetter } from './case-letter';
import type { CaseRecord, OutboxEntry } from './case-record';
import { letterSum, letterWordsOf } from './letter-facts';
import type { LetterSource } from './letter-source';
import { letterTablesOf } from './letter-tables';
import { outboxEntry, type EntryContext } from './outbox-entry';

/**
 * The letter that a step owes, frozen with it; nothing where the case has no number yet. One for the case, for heirs
 * too: they applied together, and what each of them gets stands in no paper that the others read.
 */
export function withLetter(
  source: LetterSource,
  context: EntryContext,
): { set: Pick<CaseRecord, 'letters'>; outbox: OutboxEntry[] } {
  const { letters = [], receiptNumber } = source.record;
  if (receiptNumber === null) return { set: {}, outbox: [] };
  const letter = letterOf(source, letterNumber(receiptNumber, letters.length + 1), context);
  return { set: { letters: [...letters, letter] }, outbox: [outboxEntry('task', 'issue-letters', context)] };
}

function letterOf(source: LetterSource, number: string, context: EntryContext): CaseLetter {
  const { name, record, now } = source;
  const form = letterForms[name];
  const words: readonly LetterWord[] = form.words;
  const tables: readonly LetterTable[] = form.tables ?? [];
  return {
    letterId: context.newId(),
    name,
    number,
    version: record.version + 1,
    issuedAt: now,
    amountFen: words.includes('sum') ? letterSum(source) : null,
    words: known(words, letterWordsOf({ ...source, number })),
    tables: known(tables, letterTablesOf(source)),
  };
}

/** Those of the names that something is known of. */
function known<Name extends string, Value>(
  names: readonly Name[],
  values: Record<Name, () => Value | null>,
): Partial<Record<Name, Value>> {
  const entries = names.flatMap((name) => {
    const value = values[name]();
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Name, Value>>;
}
