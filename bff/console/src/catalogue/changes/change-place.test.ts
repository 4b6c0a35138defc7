import { spanOf, turnSpan, withSpan } from './change-place';

it('opens on the first turn to come, and on nothing where none is known', () => {
  expect(spanOf(new URLSearchParams(), ['2026-12-01', '2027-01-01'])).toEqual({
    from: '2026-11-30',
    to: '2026-12-01',
  });
  expect(spanOf(new URLSearchParams(), [])).toBeNull();
});

it('keeps two days in the address, and the day of the catalogue beside them', () => {
  const search = withSpan(new URLSearchParams('?on=2026-11-01'), turnSpan('2027-01-01'));
  expect(String(search)).toBe('on=2026-11-01&from=2026-12-31&to=2027-01-01');
  expect(spanOf(search, [])).toEqual({ from: '2026-12-31', to: '2027-01-01' });
});
