import { describe, expect, test } from '@jest/globals';
import { stillSo } from './still-so';

describe('what was said to be wrong', () => {
  const said = { contract: '合同：还在上传，请等一等', invoice: '请上传发票' };

  test('goes as soon as its cause has gone or become another', () => {
    expect(stillSo(said, { contract: '合同：有一份没有传成', invoice: '请上传发票' })).toEqual({
      invoice: '请上传发票',
    });
    expect(stillSo(said, {})).toEqual({});
  });

  test('does not grow before the next press', () => {
    expect(stillSo({}, { invoice: '请上传发票' })).toEqual({});
  });
});
