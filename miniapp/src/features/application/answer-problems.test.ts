import { describe, expect, test } from '@jest/globals';
import type { MemberCase, Question } from '@gjj/shared-types';
import { amountProblem, findDraftProblems } from './answer-problems';
import type { Draft } from './draft-store';

const question: Question = { key: 'price', label: '总价', kind: 'money', required: true };
const found = { questions: [question], eligibility: { capFen: 540000 } } as unknown as MemberCase;
const draft = (patch: Partial<Draft>): Draft =>
  ({ answers: { price: 100 }, amountFen: 100, cardId: null, typed: {}, ...patch }) as Draft;

describe('what stands between the member and the next step', () => {
  test('is nothing when all is well', () => {
    expect(findDraftProblems(found, draft({}), '2026-11-22')).toEqual({});
  });

  test('says the cap when the amount is above it', () => {
    expect(amountProblem(540001, 540000)).toContain('¥5,400.00');
    expect(amountProblem(540000, 540000)).toBeNull();
    expect(amountProblem(1, null)).toBeNull();
    expect(amountProblem(0, null)).not.toBeNull();
  });

  test('asks for what is missing and for text that is no amount', () => {
    const missing = findDraftProblems(found, draft({ answers: {} }), '2026-11-22');
    expect(missing['price']).toBe('请填写金额');
    const typed = findDraftProblems(found, draft({ answers: {}, typed: { price: '很多' } }), '2026-11-22');
    expect(typed['price']).toContain('金额不对');
  });

  test('does not blame the member for a question that is no longer asked', () => {
    expect(findDraftProblems(found, draft({ answers: { price: 1, gone: 'x' } }), '2026-11-22')).toEqual({});
  });
});
