import { Renewals } from './renewals';

it('is due once a minute for each session', () => {
  let seconds = 0;
  const renewals = new Renewals(() => seconds);
  expect(['a', 'a', 'b', 'a'].map((session) => renewals.isDue(session))).toEqual([true, false, true, false]);
  seconds = 60;
  expect(renewals.isDue('a')).toBe(true);
});

it('forgets all rather than grow without end', () => {
  const renewals = new Renewals();
  for (let session = 0; session < 100_000; session += 1) renewals.isDue(String(session));
  expect(renewals.isDue('0')).toBe(true);
  expect(renewals.isDue('0')).toBe(false);
});
