import type { StandingOffer } from '@gjj/shared-types';
import { endOptions, standingProblems, startOf, termsOf, type StandingDraft } from './standing-draft';

const offer = {
  choices: [
    { every: 'month', maySign: true },
    { every: 'year', maySign: false },
  ],
  amounts: ['instalment', 'fixed'],
  days: { from: 1, to: 28 },
  loan: { last4: '0033', balanceFen: 9_860_000 },
  questions: [],
  latestEndOn: '2027-12-01',
  untilWords: '最长 12 个月',
} as unknown as StandingOffer;
const today = '2026-12-01';

describe('a standing order that is filled in at a window', () => {
  it('chooses what there is no choice of, and names all that is missing', () => {
    const draft = startOf(offer);
    expect(draft).toMatchObject({ every: 'month', amount: null, goal: null });
    expect(Object.keys(standingProblems(draft, offer, today))).toEqual([
      'dayOfMonth',
      'amount',
      'endOn',
      'goal',
    ]);
    expect(termsOf(draft)).toBeNull();
    expect(startOf({ ...offer, loan: null }).goal).toBe('card');
  });

  it('asks for a card only where the money goes to one, and never sends one along to a loan', () => {
    const draft: StandingDraft = {
      ...startOf(offer),
      ...{ dayOfMonth: '10', amount: 'fixed', most: '900', endOn: '2027-06-01' },
    };
    expect(standingProblems({ ...draft, goal: 'card' }, offer, today)).toEqual({
      card: '请选或者登记一张本人的卡',
    });
    const toLoan: StandingDraft = { ...draft, goal: 'loan', cardId: 'left-from-before' as never };
    expect(standingProblems(toLoan, offer, today)).toEqual({});
    expect(termsOf(toLoan)).toMatchObject({
      ...{ every: 'month', month: null, dayOfMonth: 10, cardId: null },
      amount: { kind: 'fixed', mostFen: 90_000 },
    });
  });

  it('offers no end beyond the latest', () => {
    expect(endOptions(offer, today).map(({ value }) => value)).toEqual([
      '2027-03-01',
      '2027-06-01',
      '2027-12-01',
    ]);
  });
});
