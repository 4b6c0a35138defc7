import { formulaOnlyMark, type RuleChange } from '@gjj/shared-types';

/** Something that keeps its key from one day to another. */
export interface Named {
  key: string;
  /** Whom or what it is about. */
  label: string;
  /** What a reader sees of it. */
  text: string;
  /** What is worked out, in the language of the rules: it may change where the words do not. */
  formula: string;
}

/** What is new, gone or otherwise, in the order of the later list; what is gone comes last. */
export function compareNamed(
  what: RuleChange['what'],
  before: readonly Named[],
  after: readonly Named[],
): RuleChange[] {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap((entry) => changed(what, old.get(entry.key), entry)),
    ...before
      .filter(({ key }) => !kept.has(key))
      .map(({ label, text }) => ({ what, label, before: text, after: null })),
  ];
}

function changed(what: RuleChange['what'], before: Named | undefined, after: Named): RuleChange[] {
  const { label, text } = after;
  if (before === undefined) return [{ what, label, before: null, after: text }];
  if (before.text !== text) return [{ what, label, before: before.text, after: text }];
  if (before.formula === after.formula) return [];
  return [{ what, label: `${label}${formulaOnlyMark}`, before: before.formula, after: after.formula }];
}
