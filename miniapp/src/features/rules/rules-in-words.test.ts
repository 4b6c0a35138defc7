import { describe, expect, test } from '@jest/globals';
import { rulesSinceInWords, sourceInWords } from './rules-in-words';

describe('rules in the member’s words', () => {
  test('names the day from which the rules of a version stand', () => {
    expect(rulesSinceInWords('W04@2026-09-20+3f2a')).toBe('按 2026年9月20日 起的规则');
  });

  test('says nothing of a version that names no day', () => {
    expect(rulesSinceInWords('3f2a')).toBeNull();
  });

  test('names a document once, with its number and article', () => {
    const source = { title: '租房提取办法', assumed: false };
    expect(sourceInWords(source)).toBe('租房提取办法');
    expect(sourceInWords({ ...source, number: '示公积金〔2026〕3号', article: '第三条' })).toBe(
      '租房提取办法（示公积金〔2026〕3号） 第三条',
    );
    expect(sourceInWords({ ...source, title: '办法（3号）', number: '3号' })).toBe('办法（3号）');
  });
});
