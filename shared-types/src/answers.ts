import type { Answers, Question } from './catalogue';
import { dayWithYear, isMonth, monthInWords, yuan } from './wording';

type Problems = Record<string, string>;
type Value = Answers[string];

const emptyWords: Record<Question['kind'], string> = {
  text: '请填写',
  money: '请填写金额',
  day: '请选择日期',
  month: '请填写月份',
  percent: '请填写比例',
  choice: '请选择',
  'yes-no': '请选择',
};

function moneyProblem(question: Question, value: Value): string | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    return '金额不对，请写到分，如 1200.50';
  if (question.minFen !== undefined && value < question.minFen) return `不能少于 ${yuan(question.minFen)}`;
  if (question.maxFen !== undefined && value > question.maxFen) return `不能超过 ${yuan(question.maxFen)}`;
  return null;
}

function dayProblem(question: Question, value: Value, today: string): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    return '日期不对';
  return question.notAfterToday === true && value > today ? '日期不能晚于今天' : null;
}

function monthProblem(value: Value): string | null {
  return typeof value === 'string' && isMonth(value) ? null : '月份不对，请写成 2026-11';
}

function percentProblem(question: Question, value: Value): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return '比例不对，请写整数，如 8';
  const { minPercent = 0, maxPercent = 100 } = question;
  return value < minPercent || value > maxPercent ? `要在 ${minPercent}% 到 ${maxPercent}% 之间` : null;
}

function textProblem(question: Question, value: Value): string | null {
  if (typeof value !== 'string') return '请填写文字';
  return value.length > (question.maxLength ?? 200) ? `最多 ${question.maxLength ?? 200} 个字` : null;
}

function valueProblem(question: Question, value: Value, today: string): string | null {
  switch (question.kind) {
    case 'money':
      return moneyProblem(question, value);
    case 'day':
      return dayProblem(question, value, today);
    case 'month':
      return monthProblem(value);
    case 'percent':
      return percentProblem(question, value);
    case 'text':
      return textProblem(question, value);
    case 'choice':
      return question.options?.some((option) => option.value === value) === true ? null : '请从选项里选择';
    case 'yes-no':
      return typeof value === 'boolean' ? null : '请选择';
  }
}

function isEmpty(value: Value | undefined): value is undefined {
  return value === undefined || value === '';
}

/**
 * What is wrong with the answers, by question key; empty when all is well. The same words on phone and server.
 * @param complete also report required questions without an answer (at submit, not while saving a draft)
 * @param today the day at the centre
 */
export function findAnswerProblems(
  questions: readonly Question[],
  answers: Answers,
  { complete, today }: { complete: boolean; today: string },
): Problems {
  const problems: Problems = {};
  for (const question of questions) {
    const value = answers[question.key];
    if (isEmpty(value)) {
      if (complete && question.required) problems[question.key] = emptyWords[question.kind];
      continue;
    }
    const words = valueProblem(question, value, today);
    if (words !== null) problems[question.key] = words;
  }
  const known = new Set(questions.map((question) => question.key));
  for (const key of Object.keys(answers)) if (!known.has(key)) problems[key] = '没有这一项';
  return problems;
}

/** An answer as the member reads it; frozen into the case at submit. */
export function answerInWords(question: Question, value: Value | undefined): string {
  if (isEmpty(value)) return '未填';
  if (question.kind === 'money') return yuan(Number(value));
  if (question.kind === 'day') return dayWithYear(String(value));
  if (question.kind === 'month') return monthInWords(String(value));
  if (question.kind === 'percent') return `${String(value)}%`;
  if (question.kind === 'yes-no') return value === true ? '是' : '否';
  if (question.kind === 'choice')
    return question.options?.find((option) => option.value === value)?.label ?? String(value);
  return String(value);
}
