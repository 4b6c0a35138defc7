import type { CalculateLoan, LoanKind } from '@gjj/shared-types';
import { readYuan } from '@/features/application/money-text';
import { readCount, readRate, type Typed } from '@/features/loans/read-typed';

type Part = CalculateLoan['parts'][number];
type Wrong = Record<string, string>;

export const partFields = ['amount', 'years', 'rate'] as const;
type PartField = (typeof partFields)[number];
/** Of a loan, as its inputs are called. */
export const fieldKey = (kind: LoanKind, field: PartField) => `${kind}-${field}`;
export const earlyKeys = { month: 'early-month', amount: 'early-amount' } as const;

const mostMonths = 360;

/** "20" → 240; "20.5" → 246; null when it is no term. */
function readTerm(text: string): number | null {
  const match = /^(\d{1,2})(?:\.(\d{1,3}))?$/.exec(text.normalize('NFKC').trim());
  const months = match === null ? 0 : Math.round(Number(`${match[1]}.${match[2] ?? '0'}`) * 12);
  return months >= 1 && months <= mostMonths ? months : null;
}

function readPart(kind: LoanKind, typed: Typed, wrong: Wrong): Part | null {
  const [amount, years, rate] = partFields.map((field) => typed[fieldKey(kind, field)] ?? '');
  if (kind === 'commercial' && amount === '') return null;
  const amountFen = readYuan(amount!);
  const [months, rateMilli] = [readTerm(years!), readRate(rate!)];
  if (amountFen === null || amountFen < 100_000) wrong[fieldKey(kind, 'amount')] = '请填金额，至少 1000 元';
  if (months === null) wrong[fieldKey(kind, 'years')] = '请填年数，一个月到 30 年';
  if (rateMilli === null || rateMilli > 24_000) wrong[fieldKey(kind, 'rate')] = '请填年利率，如 2.6';
  if (amountFen === null || months === null || rateMilli === null) return null;
  return { kind, amountFen, months, rateMilli, changes: [] };
}

const within = (value: number | null, least: number, most: number): number | null =>
  value === null || value < least || value > most ? null : value;

function readEarly(parts: readonly Part[], typed: Typed, wrong: Wrong): CalculateLoan['early'] {
  const [month, amount] = [typed[earlyKeys.month] ?? '', typed[earlyKeys.amount] ?? ''];
  if (month === '' && amount === '') return undefined;
  const kind = parts.length > 1 && typed['early-kind'] === 'commercial' ? 'commercial' : 'fund';
  const months = parts.find((part) => part.kind === kind)?.months ?? mostMonths;
  const afterMonth = within(readCount(month), 1, months);
  const amountFen = within(readYuan(amount), 10_000, Number.MAX_SAFE_INTEGER);
  if (afterMonth === null) wrong[earlyKeys.month] = `请填 1 到 ${months}`;
  if (amountFen === null) wrong[earlyKeys.amount] = '请填金额，至少 100 元';
  return afterMonth === null || amountFen === null ? undefined : { kind, afterMonth, amountFen };
}

/** What was typed, read; `wrong` says of each input what is wrong with it. */
export function readLoan(typed: Typed): { body: CalculateLoan; wrong: Wrong } {
  const wrong: Wrong = {};
  const parts = (['fund', 'commercial'] as const).flatMap((kind) => readPart(kind, typed, wrong) ?? []);
  const early = readEarly(parts, typed, wrong);
  return { body: { parts, ...(early === undefined ? {} : { early }) }, wrong };
}
