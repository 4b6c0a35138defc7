import { answerInWords, findAnswerProblems } from './answers';
import type { Question } from './catalogue';

const questions: Question[] = [
  { key: 'rent', label: '月租金', kind: 'money', required: true, minFen: 100, maxFen: 1_000_000 },
  { key: 'day', label: '日期', kind: 'day', required: true, notAfterToday: true },
  {
    key: 'owner',
    label: '谁的名字',
    kind: 'choice',
    required: false,
    options: [{ value: 'self', label: '我自己' }],
  },
  { key: 'again', label: '是否再租', kind: 'yes-no', required: false },
];
const draft = { complete: false, today: '2026-11-22' };

it('lets a draft be unfinished but not wrong', () => {
  expect(findAnswerProblems(questions, {}, draft)).toEqual({});
  expect(findAnswerProblems(questions, { rent: 99 }, draft)).toEqual({ rent: '不能少于 ¥1.00' });
});

it('names everything that is missing at submit', () => {
  expect(Object.keys(findAnswerProblems(questions, {}, { ...draft, complete: true }))).toEqual([
    'rent',
    'day',
  ]);
});

it.each([0.1, 1e300, -1, '１００', '1e3', 2 ** 53 + 2])('refuses %s as money', (rent) => {
  expect(findAnswerProblems(questions, { rent }, draft)).toHaveProperty('rent');
});

it.each(['2026-11-23', '2026-13-01', 'soon'])('refuses %s as a day up to today', (day) => {
  expect(findAnswerProblems(questions, { day }, draft)).toHaveProperty('day');
});

it('refuses what was not asked and what is not among the choices', () => {
  expect(findAnswerProblems(questions, { owner: 'me', status: 'paid' }, draft)).toEqual({
    owner: '请从选项里选择',
    status: '没有这一项',
  });
});

it('puts answers in words as the member reads them', () => {
  expect(
    questions.map((question) =>
      answerInWords(question, { rent: 123_450, owner: 'self', again: false }[question.key]),
    ),
  ).toEqual(['¥1,234.50', '未填', '我自己', '否']);
  expect(answerInWords({ key: 'filed', label: '', kind: 'day', required: true }, '2026-09-01')).toBe(
    '2026年9月1日（周二）',
  );
});
