import type { PartTerms } from '../domain/bundle-schema';
import type { SubItem } from '../domain/attributes-schema';
import { partsBefore } from '../domain/part-order';
import type { FiledItem, FiledProblem } from './filed-item';

type Problem = Omit<FiledProblem, 'filed'>;
type Run = NonNullable<FiledItem['item']['bundleRun']>;

interface Placed {
  part: PartTerms;
  sub: SubItem;
  path: string[];
}

/** What keeps a bundle from running: parts that wait for each other, names that nobody knows, questions for nobody. */
export function bundleRunProblems(filed: readonly FiledItem[]): FiledProblem[] {
  return filed.flatMap((one) => problemsOf(one).map((problem) => ({ filed: one, ...problem })));
}

function problemsOf({ item }: FiledItem): Problem[] {
  const { bundleRun: run, subItems } = item;
  const placed = subItems.flatMap((sub, index): Placed[] =>
    sub.part === undefined ? [] : [{ part: sub.part, sub, path: ['subItems', String(index), 'part'] }],
  );
  if (run === null)
    return placed.map(({ path }) => ({ path, message: 'says how it runs, and the item has no bundleRun' }));
  const materials = item.materials.map(({ code }) => code);
  return [
    ...withoutPart(subItems),
    ...leadProblems(run, subItems),
    ...questionProblems(run, placed),
    ...placed.flatMap((one) => [
      ...codeProblems(one, placed),
      ...orderProblems(one, placed),
      ...givenProblems(one, placed, { run, materials }),
    ]),
  ];
}

function withoutPart(subItems: readonly SubItem[]): Problem[] {
  return subItems.flatMap(({ part }, index) =>
    part === undefined
      ? [{ path: ['subItems', String(index)], message: 'the bundle runs, and this does not say how (part)' }]
      : [],
  );
}

function leadProblems({ lead }: Run, subItems: readonly SubItem[]): Problem[] {
  return subItems.some(({ body }) => body === lead)
    ? []
    : [{ path: ['bundleRun', 'lead'], message: `no part is of the body ${lead}, which leads` }];
}

/** What is asked is for somebody: a form that asks for nobody collects what nobody needs. */
function questionProblems({ questions }: Run, placed: readonly Placed[]): Problem[] {
  const used = new Set(
    placed.flatMap(({ part: { gives, onlyIf } }) => [
      ...gives.answers,
      ...(onlyIf === undefined ? [] : [onlyIf.question]),
    ]),
  );
  return questions.flatMap(({ key }, index) => {
    const path = ['bundleRun', 'questions', String(index)];
    const twice = questions.findIndex((one) => one.key === key) < index;
    return [
      ...(twice ? [{ path, message: `asks for ${key} twice` }] : []),
      ...(used.has(key) ? [] : [{ path, message: `asks for ${key}, which no part is given` }]),
    ];
  });
}

/** Versions of one sub-item have one code; two sub-items never. */
function codeProblems({ part, sub, path }: Placed, placed: readonly Placed[]): Problem[] {
  return placed.some((other) => other.part.code === part.code && other.sub.name !== sub.name)
    ? [{ path: [...path, 'code'], message: `the part ${part.code} is there twice` }]
    : [];
}

function orderProblems({ part, path }: Placed, placed: readonly Placed[]): Problem[] {
  const parts = placed.map((one) => one.part);
  const unknown = part.after.filter((code) => !parts.some((other) => other.code === code));
  return [
    ...unknown.map((code) => ({ path: [...path, 'after'], message: `no part ${code} in this bundle` })),
    ...(partsBefore(parts, part.code).has(part.code)
      ? [{ path: [...path, 'after'], message: `${part.code} waits for itself` }]
      : []),
  ];
}

function givenProblems(
  { part, sub, path }: Placed,
  placed: readonly Placed[],
  { run, materials }: { run: Run; materials: readonly string[] },
): Problem[] {
  const { gives, onlyIf, answersWith } = part;
  const asked = run.questions.map(({ key }) => key);
  const missing = (names: readonly string[], known: readonly string[], what: string, at: string) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: [...path, ...at.split('.')], message: `no ${what} ${name} in this bundle` }));
  return [
    ...missing(gives.answers, asked, 'question', 'gives.answers'),
    ...missing(gives.materials, materials, 'material', 'gives.materials'),
    ...missing(gives.results, resultsBefore(part, placed), 'earlier result', 'gives.results'),
    ...(onlyIf === undefined ? [] : missing([onlyIf.question], asked, 'question', 'onlyIf.question')),
    ...answersNobodyChooses(part, run, path),
    ...(sub.item !== undefined && (answersWith.fields.length > 0 || answersWith.document !== undefined)
      ? [{ path: [...path, 'answersWith'], message: 'an item of this centre answers with its own letters' }]
      : []),
    ...(sub.item === undefined && part.byItself
      ? [{ path: [...path, 'byItself'], message: 'only an item of this centre opens by itself' }]
      : []),
  ];
}

/** `part.field` of every part that is over by the time this one begins. */
function resultsBefore(part: PartTerms, placed: readonly Placed[]): string[] {
  const before = partsBefore(
    placed.map((one) => one.part),
    part.code,
  );
  return placed
    .filter((one) => before.has(one.part.code))
    .flatMap((one) => one.part.answersWith.fields.map(({ key }) => `${one.part.code}.${key}`));
}

function answersNobodyChooses({ onlyIf }: PartTerms, run: Run, path: readonly string[]): Problem[] {
  const question = run.questions.find(({ key }) => key === onlyIf?.question);
  if (question === undefined || onlyIf === undefined) return [];
  const known =
    question.kind === 'yes-no' ? ['yes', 'no'] : (question.options ?? []).map(({ value }) => value);
  return onlyIf.is
    .filter((value) => !known.includes(value))
    .map((value) => ({
      path: [...path, 'onlyIf', 'is'],
      message: `nobody can answer ${question.key} with ${value}`,
    }));
}
