import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSameContent, mergeDraft, type DraftContent } from './merge-draft';

const content = (answers: DraftContent['answers'], amountFen: number | null = null): DraftContent => ({
  answers,
  amountFen,
  cardId: null,
});

describe('merging a draft that was changed in two places', () => {
  test('keeps what was typed here and takes in what was typed elsewhere', () => {
    const { content: merged, otherChanges } = mergeDraft(
      content({ a: '1', b: '1' }),
      content({ a: '2', b: '1' }),
      content({ a: '1', b: '3', c: 'new' }, 500),
    );
    expect(merged).toEqual(content({ a: '2', b: '3', c: 'new' }, 500));
    expect(otherChanges).toBe(true);
  });

  test('lets what was typed here win where both changed the same answer', () => {
    const { content: merged } = mergeDraft(
      content({ a: '1' }),
      content({ a: 'mine' }),
      content({ a: 'theirs' }),
    );
    expect(merged.answers).toEqual({ a: 'mine' });
  });

  test('keeps an answer cleared here cleared', () => {
    expect(mergeDraft(content({ a: '1' }), content({}), content({ a: '1' })).content.answers).toEqual({});
  });

  test('never loses an answer that was changed here', () => {
    const someAnswers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(someAnswers, someAnswers, someAnswers, (base, mine, theirs) => {
        const merged = mergeDraft(content(base), content(mine), content(theirs)).content.answers;
        for (const key of Object.keys(mine)) if (mine[key] !== base[key]) expect(merged[key]).toBe(mine[key]);
      }),
    );
  });

  test('is no change where nothing was changed', () => {
    const same = content({ a: true }, 100);
    expect(isSameContent(mergeDraft(same, same, same).content, same)).toBe(true);
    expect(mergeDraft(same, same, same).otherChanges).toBe(false);
  });
});
