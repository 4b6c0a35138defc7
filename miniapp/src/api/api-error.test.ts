import { describe, expect, test } from '@jest/globals';
import { ApiError, noAnswerError, noAnswerWords, readProblem, wordsOf } from './api-error';

const wire = {
  type: 'about:blank',
  title: 'case.balance-insufficient',
  status: 422,
  detail: '账户可用余额不够，请改小金额。',
  code: 'case.balance-insufficient',
  requestId: 'r1',
  fields: { amountFen: '不够' },
  extra: { availableFen: 100 },
};

describe('what a failed call tells the person', () => {
  test('shows the server’s own words, fields and extras', () => {
    const error = readProblem(422, wire);
    expect(error).toMatchObject({
      code: 'case.balance-insufficient',
      words: '账户可用余额不够，请改小金额。',
      fields: { amountFen: '不够' },
      extra: { availableFen: 100 },
      requestId: 'r1',
    });
    expect(error.isUncertain).toBe(false);
  });

  test('understands a code that this build does not know yet', () => {
    expect(readProblem(409, { ...wire, code: 'case.brand-new' }).code).toBe('case.brand-new');
  });

  test('never shows a proxy’s page', () => {
    const error = readProblem(502, '<html>Bad Gateway</html>');
    expect(error.words).not.toContain('<');
    expect(error.words).toContain('已保存');
    expect(error.isUncertain).toBe(true);
  });

  test('takes no answer as uncertain, not as "no"', () => {
    expect(noAnswerError().isUncertain).toBe(true);
    expect(wordsOf(noAnswerError())).toBe(noAnswerWords);
  });

  test('has words for what is not ours', () => {
    expect(wordsOf(new TypeError('x is undefined'))).not.toContain('undefined');
    expect(new ApiError({ code: 'a', status: 500, words: 'w' }).isUncertain).toBe(true);
  });
});
