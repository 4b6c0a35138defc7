import type { z } from 'zod';
import { fieldName } from './field-names';

type Issue = z.core.$ZodRawIssue;
type Of<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组内容',
  record: '一组内容',
};

/** Units in which zod measures what is too short or too long; numbers have none. */
const units: Readonly<Record<string, string>> = { string: ' 个字', array: ' 项' };

/**
 * What is wrong with a value that does not fit a schema, for the person who sent it: in Chinese, with the field's own
 * name. A schema's own words go first; see parseInput.
 */
function inputWords(issue: Issue): string {
  const name = fieldName(issue.path ?? []);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(name, issue);
    case 'too_small':
      return tooSmall(name, issue);
    case 'too_big':
      return tooBig(name, issue);
    case 'unrecognized_keys':
      return notKnown(issue.keys);
    case 'invalid_value':
      return `请选择${name}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? `${name}不对，请核对` : `请选择${name}`;
    case 'invalid_format':
      return issue.format === 'date' ? `${name}要写成日期，例如 2026-11-25` : `${name}的写法不对，请核对`;
    default:
      return `${name}不对，请核对`;
  }
}

function wrongType(name: string, { expected, input }: Of<'invalid_type'>): string {
  if (input === undefined || input === null || input === '') return `请填写${name}`;
  return `${name}应当是${kinds[expected] ?? '另一种内容'}`;
}

function tooSmall(name: string, { origin, minimum, inclusive }: Of<'too_small'>): string {
  const unit = units[origin];
  if (unit !== undefined) return minimum === 1 ? `请填写${name}` : `${name}至少 ${minimum}${unit}`;
  return inclusive === false ? `${name}要大于 ${minimum}` : `${name}不能小于 ${minimum}`;
}

function tooBig(name: string, { origin, maximum, inclusive }: Of<'too_big'>): string {
  const unit = units[origin];
  if (unit !== undefined) return `${name}最多 ${maximum}${unit}`;
  if (maximum >= Number.MAX_SAFE_INTEGER) return `${name}太大`;
  return inclusive === false ? `${name}要小于 ${maximum}` : `${name}不能大于 ${maximum}`;
}

/** The first few: whoever sends a thousand names of their own need not read them again. */
function notKnown(keys: readonly string[]): string {
  const some = keys.slice(0, 5).map((key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key));
  return `没有这些项：${some.join('、')}${keys.length > 5 ? '等' : ''}`;
}

/** Why an input is refused, in words by path ("items.0.howToFix"); what concerns the whole is under "request". */
export type InputProblems = Readonly<Record<string, string>>;

export type ParsedInput<T> =
  { fits: true; data: T; problems: InputProblems } | { fits: false; problems: InputProblems };

const inChinese = { error: inputWords };

/** Reads an input by its schema. */
export function parseInput<T extends z.ZodType>(schema: T, value: unknown): ParsedInput<z.output<T>> {
  const parsed = schema.safeParse(value, inChinese);
  if (parsed.success) return { fits: true, data: parsed.data, problems: {} };
  const problems: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) problems[path.join('.') || 'request'] ??= message;
  return { fits: false, problems };
}
