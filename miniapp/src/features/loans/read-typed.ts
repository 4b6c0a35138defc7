import type { LoanAnswers, LoanAsk } from '@gjj/shared-types';
import { readYuan } from '@/features/application/money-text';

export type Typed = Readonly<Record<string, string>>;

/** "24" → 24; null when it is no whole number. */
export function readCount(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,3}$/.test(plain) ? Number(plain) : null;
}

/** "2.6" → 2600 thousandths of a percent; null when it is no rate. */
export function readRate(text: string): number | null {
  const match = /^(\d{1,2})(?:\.(\d{0,3}))?$/.exec(text.normalize('NFKC').replace('%', '').trim());
  return match === null ? null : Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
}

/** 2600 → 2.6; 3075 → 3.075. */
export const rateText = (rateMilli: number): string => String(rateMilli / 1000);

/** What was typed, read; `wrong` says of each what cannot be read. What is empty is left out. */
export function readAnswers(
  asks: readonly LoanAsk[],
  typed: Typed,
): { answers: LoanAnswers; wrong: Record<string, string> } {
  const answers: LoanAnswers = {};
  const wrong: Record<string, string> = {};
  for (const { key, kind } of asks) {
    const text = typed[key] ?? '';
    if (text === '') continue;
    const value = kind === 'yes-no' ? text === 'yes' : kind === 'money' ? readYuan(text) : readCount(text);
    if (value === null) wrong[key] = kind === 'money' ? '请填金额，如 500000' : '请填整数，没有填 0';
    else answers[key] = value;
  }
  return { answers, wrong };
}
