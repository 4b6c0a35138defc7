import { describe, expect, test } from '@jest/globals';
import type { Eligibility } from '@gjj/shared-types';
import { findOffers } from './offers';

const today = '2026-11-22';
const nothingUnderWay = new Map<string, string>();

function result(itemCode: string, what: Partial<Eligibility>): Eligibility {
  return {
    itemCode,
    verdict: 'yes',
    capFen: null,
    nextDate: null,
    closesAccount: false,
    ...what,
  } as Eligibility;
}

const codes = (results: readonly Eligibility[]) => results.map(({ itemCode }) => itemCode);

describe('what is offered on the first screen', () => {
  test('is what can be taken today, the most first, at most three', () => {
    const sums = [100, 400, null, 300, 200].map((capFen, index) => result(`W0${index}`, { capFen }));
    const { useful, now } = findOffers(sums, nothingUnderWay, today);
    expect(codes(useful)).toEqual(['W01', 'W03', 'W04']);
    expect(now).toBe(true);
  });

  test('keeps what closes the account apart, however much it gives', () => {
    const retire = result('W07', { capFen: 9_999_999, closesAccount: true });
    const { useful, closing } = findOffers([retire, result('W04', { capFen: 100 })], nothingUnderWay, today);
    expect(codes(useful)).toEqual(['W04']);
    expect(codes(closing)).toEqual(['W07']);
  });

  test('is what comes within a year, the soonest first, where nothing can be taken today', () => {
    const no = (itemCode: string, nextDate: string | null, closesAccount = false) =>
      result(itemCode, { verdict: 'no', nextDate, closesAccount });
    const results = [
      no('W01', '2027-03-01'),
      no('W04', '2026-12-01'),
      no('W05', '2028-01-01'),
      no('W06', null),
      no('W08', '2026-12-01', true),
      result('W11', { verdict: 'unknown' }),
    ];
    const { useful, now, closing } = findOffers(results, nothingUnderWay, today);
    expect(codes(useful)).toEqual(['W04', 'W01']);
    expect(now).toBe(false);
    expect(closing).toEqual([]);
  });

  test('leaves out what is under way', () => {
    const results = [result('W04', {}), result('W07', { closesAccount: true })];
    expect(
      findOffers(
        results,
        new Map([
          ['W04', 'case-1'],
          ['W07', 'case-2'],
        ]),
        today,
      ),
    ).toEqual({
      useful: [],
      now: false,
      closing: [],
    });
  });
});
