import type { Amount, Condition, Frequency } from '../domain/rule-schema';
import type { ItemNames } from './item-names';

/** A rule as a sentence that is true of everybody: what it says of itself, or else what those read who meet it. */
export function ruleSentence(rule: Condition | Frequency, names: ItemNames): string {
  const candidates = [rule.says, rule.words.yes, rule.remedy.no];
  const forAll = candidates.find((words) => words !== undefined && names.isForAll(words));
  return names.fill(forAll ?? rule.says ?? rule.words.yes);
}

/** The amount rule in a sentence, where it says one; its other words are about one member. */
export function amountSentence({ says }: Amount, names: ItemNames): string | null {
  return says === undefined ? null : names.fill(says);
}
