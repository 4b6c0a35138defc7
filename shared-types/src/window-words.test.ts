import { windowsNowInWords, windowStatusInWords } from './window-words';

it.each([
  [{ state: 'open', closesAt: '12:00', duty: false }, '现在开门，12:00 关门'],
  [{ state: 'open', closesAt: '12:00', duty: true }, '周末值班，现在开门，12:00 关门'],
  [{ state: 'closed', opens: { on: '2026-11-25', at: '13:30', duty: false } }, '现在关门，今天 13:30 开门'],
  [
    { state: 'closed', opens: { on: '2026-11-28', at: '9:00', duty: true } },
    '现在关门，11月28日（周六） 9:00 开门（周末值班）',
  ],
  [{ state: 'closed', opens: null }, '现在关门，下次开门时间等放假安排公布'],
  [{ state: 'unknown', why: 'hours' }, null],
] as const)('%j is said as %s', (status, words) => {
  expect(windowStatusInWords(status, '2026-11-25')).toBe(words);
});

it('says of all windows together how many are open, or which opens first', () => {
  const open = { status: { state: 'open', closesAt: '17:00', duty: false } } as const;
  const shut = (on: string, at: string) =>
    ({ status: { state: 'closed', opens: { on, at, duty: false } } }) as const;
  const unknown = { status: { state: 'unknown', why: 'holidays' } } as const;
  const today = '2026-11-25';
  expect(windowsNowInWords([open, shut(today, '9:00'), open], today)).toBe('现在有 2 个窗口开门');
  expect(windowsNowInWords([shut(today, '14:00'), shut(today, '9:00'), unknown], today)).toBe(
    '现在关门，最早今天 9:00 开门',
  );
  expect(windowsNowInWords([unknown, {}], today)).toBeNull();
});
