import type { CrossRules } from './centre-schema';
import type { JudgedItem } from './item-schema';
import type { Amount, AmountStep, Condition, Frequency } from './rule-schema';
import { placeholdersOf } from './template';
import type { Vocabulary } from './vocabulary';

type PlacedWords = [path: string, words: string];

function wordsOfRule({ says, words, remedy }: Condition | Amount | Frequency, path: string): PlacedWords[] {
  return [
    ...(says === undefined ? [] : [[`${path}.says`, says] satisfies PlacedWords]),
    ...Object.entries(words).map(([key, text]): PlacedWords => [`${path}.words.${key}`, text]),
    ...Object.entries(remedy).map(([key, text]): PlacedWords => [`${path}.remedy.${key}`, text]),
  ];
}

/** Every text of an item and the cross rules that may hold {names}. */
export function wordsOf(
  { rules, materials }: Pick<JudgedItem, 'rules' | 'materials'>,
  crossRules: CrossRules,
): PlacedWords[] {
  const { conditions, amount, frequency } = rules;
  const labels = (path: string, steps: readonly AmountStep[]) =>
    steps.flatMap((step, index): PlacedWords[] => [
      [`rules.amount.${path}.${index}.label`, step.label],
      ...(step.rows ?? []).map(({ label }, row): PlacedWords => [
        `rules.amount.${path}.${index}.rows.${row}.label`,
        label,
      ]),
    ]);
  return [
    ...crossRules.conditions.flatMap((rule, index) => wordsOfRule(rule, `cross-rules.${index}`)),
    ...conditions.flatMap((rule, index) => wordsOfRule(rule, `rules.conditions.${index}`)),
    ...wordsOfRule(amount, 'rules.amount'),
    ...labels('steps', amount.steps),
    ...labels('leastOf', amount.leastOf),
    ...(frequency === undefined ? [] : wordsOfRule(frequency, 'rules.frequency')),
    ...materials.map((material, index): PlacedWords => [
      `materials.${index}.waivedWords`,
      material.waivedWords ?? '',
    ]),
  ];
}

/** The name that the engine itself gives to words: the amount, or the day on which a "no" becomes a "yes". */
function engineName(path: string): string {
  return path.startsWith('rules.amount') ? 'cap' : 'metOn';
}

export function checkWords(
  vocabulary: Vocabulary,
  words: string,
  path: string,
  report: (path: string, message: string) => void,
): void {
  for (const name of placeholdersOf(words))
    if (!vocabulary.has(name) && name !== engineName(path))
      report(path, `the words name {${name}}, which does not exist here`);
}
