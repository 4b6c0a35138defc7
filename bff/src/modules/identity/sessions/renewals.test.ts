import { jest } from '@jest/globals';
import { Renewals } from './renewals';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('is due once a minute for each session', () => {
  const renewals = new Renewals();
  expect(['a', 'a', 'b', 'a'].map((session) => renewals.isDue(session))).toEqual([true, false, true, false]);
  jest.advanceTimersByTime(60_000);
  expect(renewals.isDue('a')).toBe(true);
});

it('forgets all rather than grow without end', () => {
  const renewals = new Renewals();
  for (let session = 0; session < 100_000; session += 1) renewals.isDue(String(session));
  expect(renewals.isDue('0')).toBe(true);
  expect(renewals.isDue('0')).toBe(false);
});
