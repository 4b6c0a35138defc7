import { dayBefore, dayFromToday, spanOfDays } from './day-words';

it('says since when, and until when', () => {
  expect(spanOfDays('2026-09-20', null)).toBe('从2026年9月20日');
  expect(spanOfDays('2025-01-01', '2026-09-19')).toBe('2025年1月1日—2026年9月19日');
  expect(spanOfDays('0001-01-01', null)).toBe('从最初');
  expect(spanOfDays('2026-11-30', '2026-11-30')).toBe('2026年11月30日');
});

it('says how far away a day is', () => {
  expect(dayFromToday('2026-12-01', '2026-11-22')).toBe('2026年12月1日（周二），9 天后');
  expect(dayFromToday('2026-11-20', '2026-11-22')).toContain('2 天前');
  expect(dayFromToday('2026-11-22', '2026-11-22')).toContain('今天');
});

it('knows the day before the first of a year', () => {
  expect(dayBefore('2027-01-01')).toBe('2026-12-31');
});
