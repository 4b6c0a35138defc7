import { restOf, restsUntil } from './card-rest';

const now = new Date('2026-11-30T02:00:00Z');
const later = new Date('2026-12-01T02:00:00Z');
const card = { now, restHours: 24, hadCard: false, phoneRestsUntil: null, inPerson: false };

describe('a new card', () => {
  it('takes money at once as the first of an account, or where a window registers it for whoever stands there', () => {
    expect(restOf(card)).toBeNull();
    expect(restOf({ ...card, hadCard: true, inPerson: true })).toBeNull();
  });

  it('rests beside or after another one, and where the phone itself is new', () => {
    expect(restOf({ ...card, hadCard: true })).toEqual({ until: later, why: 'another-card' });
    expect(restOf({ ...card, phoneRestsUntil: later })).toEqual({ until: later, why: 'new-phone' });
    expect(restOf({ ...card, phoneRestsUntil: now })).toBeNull();
  });

  it('rests until its moment and not any longer', () => {
    const rest = { until: later, why: 'another-card' } as const;
    expect(restsUntil({ rest }, now)).toEqual(later);
    expect(restsUntil({ rest }, later)).toBeNull();
    expect(restsUntil({}, now)).toBeNull();
  });
});
