import type { Answers } from '@gjj/shared-types';

/** What a member fills in, as one whole. */
export interface DraftContent {
  answers: Answers;
  amountFen: number | null;
  cardId: string | null;
}

export interface Merged {
  content: DraftContent;
  /** Somebody (another phone, another tab) had changed something meanwhile. */
  otherChanges: boolean;
}

function pick<T>(base: T, mine: T, theirs: T): T {
  return mine === base ? theirs : mine;
}

/**
 * Three-way merge, answer by answer: what was changed here stays as typed, what was changed elsewhere comes in.
 * Nothing that a person typed is dropped.
 */
export function mergeDraft(base: DraftContent, mine: DraftContent, theirs: DraftContent): Merged {
  const answers: Answers = {};
  let otherChanges = theirs.amountFen !== base.amountFen || theirs.cardId !== base.cardId;
  for (const key of new Set([
    ...Object.keys(base.answers),
    ...Object.keys(mine.answers),
    ...Object.keys(theirs.answers),
  ])) {
    const value = pick(base.answers[key], mine.answers[key], theirs.answers[key]);
    if (value !== undefined) answers[key] = value;
    if (theirs.answers[key] !== base.answers[key]) otherChanges = true;
  }
  return {
    content: {
      answers,
      amountFen: pick(base.amountFen, mine.amountFen, theirs.amountFen),
      cardId: pick(base.cardId, mine.cardId, theirs.cardId),
    },
    otherChanges,
  };
}

export function isSameContent(a: DraftContent, b: DraftContent): boolean {
  const keys = new Set([...Object.keys(a.answers), ...Object.keys(b.answers)]);
  return (
    a.amountFen === b.amountFen &&
    a.cardId === b.cardId &&
    [...keys].every((key) => a.answers[key] === b.answers[key])
  );
}
