import { factDictionary, factKeys } from './fact-dictionary';
import type { Rules } from './rule-schema';

/** How a value of that name is written in words. */
export type Unit = 'yes-no' | 'count' | 'money' | 'day' | 'text';

export interface Term {
  kind: 'fact' | 'parameter' | 'answer' | 'step' | 'today';
  unit: Unit;
  label: string;
}

/** Every name that an item's expressions and words may use. */
export type Vocabulary = ReadonlyMap<string, Term>;

const questionUnits = {
  text: 'text',
  choice: 'text',
  money: 'money',
  day: 'day',
  month: 'text',
  percent: 'count',
  'yes-no': 'yes-no',
  count: 'count',
} as const;
export type QuestionKind = keyof typeof questionUnits;

/** What names are made of: rules, and what is asked. */
interface Named {
  rules: Rules;
  questions: readonly { key: string; kind: QuestionKind; label: string }[];
}

const sharedTerms: [string, Term][] = [
  ['today', { kind: 'today', unit: 'day', label: '今天' }],
  ...factKeys.map((key): [string, Term] => {
    const { type, label } = factDictionary[key];
    return [key, { kind: 'fact', unit: type, label }];
  }),
];

function termsOf(item: Named): [name: string, path: string, Term][] {
  const { parameters, amount } = item.rules;
  return [
    ...parameters.map(({ name, unit, label }, index): [string, string, Term] => [
      name,
      `rules.parameters.${index}`,
      { kind: 'parameter', unit: unit === 'fen' ? 'money' : 'count', label },
    ]),
    ...item.questions.map(({ key, kind, label }, index): [string, string, Term] => [
      key,
      `questions.${index}`,
      { kind: 'answer', unit: questionUnits[kind], label },
    ]),
    ...amount.steps.flatMap(({ name, unit, label }, index): [string, string, Term][] =>
      name === undefined
        ? []
        : [
            [
              name,
              `rules.amount.steps.${index}`,
              { kind: 'step', unit: unit === 'fen' ? 'money' : 'count', label },
            ],
          ],
    ),
  ];
}

/**
 * @param report is told of a name that is given twice
 * @param given names that are worked out before
 */
export function vocabularyOf(
  item: Named,
  report: (path: string, message: string) => void,
  given: readonly [string, Term][] = [],
): Vocabulary {
  const vocabulary = new Map([...sharedTerms, ...given]);
  for (const [name, path, term] of termsOf(item)) {
    if (vocabulary.has(name)) report(path, `the name ${name} is taken already`);
    else vocabulary.set(name, term);
  }
  return vocabulary;
}
