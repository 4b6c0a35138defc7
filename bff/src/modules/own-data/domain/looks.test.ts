import { linesOf, type Look } from './looks';

const look = (at: string, more: Partial<Look> = {}): Look => ({
  at: new Date(at),
  staffId: 'officer',
  what: '打开一件业务',
  about: '租房提取',
  who: '灵山县 · 审核',
  why: null,
  ...more,
});

it('makes one line of what one officer looked at on one day in China, the newest first', () => {
  const lines = linesOf([
    look('2026-11-29T15:59:00Z'),
    look('2026-11-29T16:01:00Z'),
    look('2026-11-30T02:00:00Z'),
    look('2026-11-30T02:00:01Z', { staffId: 'another' }),
    look('2026-11-30T02:00:02Z', { why: '电话联系职工' }),
  ]);
  expect(lines.map(({ at, times, why }) => [at, times, why])).toEqual([
    ['2026-11-30T02:00:02.000Z', 1, '电话联系职工'],
    ['2026-11-30T02:00:01.000Z', 1, null],
    ['2026-11-30T02:00:00.000Z', 2, null],
    ['2026-11-29T15:59:00.000Z', 1, null],
  ]);
  expect(JSON.stringify(lines)).not.toContain('officer');
});
