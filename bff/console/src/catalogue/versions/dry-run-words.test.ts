import { differenceInWords, outcomeInWords } from './dry-run-words';

it('says verdicts in words and leaves other words alone', () => {
  expect(['yes', 'unknown', '可以，¥1,800'].map(outcomeInWords)).toEqual([
    '符合',
    '待人工核对',
    '可以，¥1,800',
  ]);
});

it('says more and less, never a bare sign', () => {
  expect([0, 120_000, -50].map(differenceInWords)).toEqual(['一样', '多 ¥1,200.00', '少 ¥0.50']);
});
