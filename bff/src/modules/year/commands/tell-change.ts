import { AppError } from '../../../platform/errors';
import { changesOn } from '../rule-changes';
import type { RuleTellingRow } from '../rule-watch-model';
import { lookAhead, type YearParts } from '../year-parts';
import { changeWordsOf } from '../change-words';

/** Judges the member before and after a change, and tells them where it makes a difference; once, however often it runs. */
export async function tellChange(parts: YearParts, row: RuleTellingRow): Promise<void> {
  if (row.state !== 'owed') return;
  const words = await wordsFor(parts, row);
  const now = parts.clock.now();
  if (words === null) {
    await parts.tellings.commit(row, { set: { state: 'same' } }, now);
    return;
  }
  const facts = { itemName: '提取规则', stateTerm: '规则有变化', changedWords: words };
  const owes = [{ kind: 'notice' as const, name: 'rules-changed', facts }];
  await parts.tellings.commit(row, { set: { state: 'told' }, owes }, now);
}

/** null: no difference, or there is nobody any more. Throws where the ledger is silent, to be tried again. */
async function wordsFor(parts: YearParts, { userId, on }: RuleTellingRow): Promise<string | null> {
  const person = await parts.members.getPerson(userId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'identity.not-bound') return null;
    throw error;
  });
  if (person === null) return null;
  const year = await lookAhead(parts, person, { purpose: '告诉您规则变化', rulesSince: on });
  if (year.foresight.ledger === null) throw new Error('the ledger does not answer');
  const changes = changesOn(year.foresight, on);
  return changes.length === 0 ? null : changeWordsOf(changes, on);
}
