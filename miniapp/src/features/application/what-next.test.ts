import type { MemberCase } from '@gjj/shared-types';
import { answerByWords, nextLines } from './what-next';

const clock = { name: 'acceptance', startedAt: '', dueAt: '', dueOn: '2026-11-27' };

function found(more: object): MemberCase {
  return { state: 'received', cardLast4: '0011', clock, eligibility: null, ...more } as unknown as MemberCase;
}

it('promises an answer in seconds only where the machine decides', () => {
  const automatic = found({ eligibility: { automatic: true, verdict: 'yes' } });
  expect(answerByWords(automatic, '2026-11-22')).toBe('正在自动核对，一般几秒钟就有结果');
  expect(nextLines(automatic)[0]).toBe('系统正在自动核对，不用等人');
});

it('names the day by which a person answers', () => {
  const byPerson = found({ eligibility: { automatic: true, verdict: 'unknown' } });
  expect(answerByWords(byPerson, '2026-11-22')).toBe('11月27日（周五）前告诉您是否受理');
  expect(nextLines(byPerson)[0]).toContain('工作人员');
});

it('speaks of the card once the money is on its way', () => {
  const paying = found({ state: 'paying', clock: null, eligibility: { automatic: true, verdict: 'yes' } });
  expect(answerByWords(paying, '2026-11-22')).toBeNull();
  expect(nextLines(paying)[1]).toContain('0011');
});
