import { dayInWords, dayOf, daysBetween, timeInWords, yuan } from './wording';

it('says days as people do, and the year only where it is another', () => {
  expect(dayInWords('2026-11-25', '2026-11-22')).toBe('11月25日（周三）');
  expect(dayInWords('2027-02-22', '2026-11-22')).toBe('2027年2月22日（周一）');
});

it('reckons in Beijing time', () => {
  expect(dayOf('2026-11-22T16:00:00.000Z')).toBe('2026-11-23');
  expect(timeInWords('2026-11-22T02:12:00.000Z')).toBe('11月22日 10:12');
});

it('writes money from fen, never through a float', () => {
  expect(yuan(1_234_567)).toBe('¥12,345.67');
  expect(yuan(5)).toBe('¥0.05');
  expect(yuan(-90_071_992_547_409_91)).toBe('-¥90,071,992,547,409.91');
});

it('counts days across a month', () => expect(daysBetween('2026-11-22', '2026-12-01')).toBe(9));
