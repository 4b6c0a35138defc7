import { isUsualDay, itemAddress, placeOf, searchOf } from './catalogue-address';

describe('an address of the catalogue', () => {
  it('keeps day, words and filter, in one order', () => {
    const search = searchOf({ only: 'assumed', words: '租房', on: '2026-12-01' });
    expect(search).toBe(`?on=2026-12-01&q=${encodeURIComponent('租房')}&only=assumed`);
    expect(placeOf(new URLSearchParams(search))).toEqual({
      only: 'assumed',
      words: '租房',
      on: '2026-12-01',
    });
    expect(searchOf({})).toBe('');
  });

  it('leaves out what it does not understand', () => {
    expect(placeOf(new URLSearchParams('?on=2026-02-30&only=mine&q='))).toEqual({});
  });

  it('takes no day that is only half typed', () => {
    expect(['0202-01-01', '', '2026-13-01', '2026-12-01'].map(isUsualDay)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('leads to one rule of one version', () => {
    expect(itemAddress('W04', { on: '2026-11-22', version: 'abc', ruleId: 'W04.no-home' })).toBe(
      '/catalogue/items/W04?on=2026-11-22&version=abc#rule-W04.no-home',
    );
    expect(itemAddress('W04')).toBe('/catalogue/items/W04');
  });
});
