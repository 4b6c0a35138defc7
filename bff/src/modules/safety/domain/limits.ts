import { timeInWords, yuan, type WithdrawalLimits } from '@gjj/shared-types';
import { settle, type Decided } from './lock';
import { nextMomentOf, standingAt, type MemberSafety, type Spent } from './member-safety';
import { told } from './told';

const hourMs = 3_600_000;
const names = ['perWithdrawalFen', 'perDayFen'] as const;
const height = (limit: number | null) => limit ?? Infinity;

/** Is this limit lower than the other, or as low? No limit is the highest. */
const isWithin = (limit: number | null, other: number | null) => height(limit) <= height(other);

function lowest(one: number | null, other: number | null): number | null {
  return isWithin(one, other) ? one : other;
}

/** Limits of which each is the lower one of two. */
function lowestOf(one: WithdrawalLimits, other: WithdrawalLimits): WithdrawalLimits {
  return {
    perWithdrawalFen: lowest(one.perWithdrawalFen, other.perWithdrawalFen),
    perDayFen: lowest(one.perDayFen, other.perDayFen),
  };
}

const inWords = ({ perWithdrawalFen, perDayFen }: WithdrawalLimits) =>
  [
    `每次${perWithdrawalFen === null ? '不限' : `最多 ${yuan(perWithdrawalFen)}`}`,
    `每天${perDayFen === null ? '不限' : `最多 ${yuan(perDayFen)}`}`,
  ].join('，');

interface Wanted {
  wanted: WithdrawalLimits;
  /** Of the centre's profile. */
  hours: number;
  /** The phone is too new to raise anything; null: it is not. */
  phoneRestsUntil: Date | null;
  now: Date;
}

/**
 * What becomes lower holds at once, what becomes higher after the centre's hours. A raise that waits is replaced by what is
 * wanted now, so that the last word counts.
 */
export function setLimits(row: MemberSafety, { wanted, hours, phoneRestsUntil, now }: Wanted): Decided {
  const settled = settle(row, now);
  const { limits } = settled;
  const lowered = lowestOf(wanted, limits);
  const isRaised = names.some((name) => !isWithin(wanted[name], limits[name]));
  if (isRaised && phoneRestsUntil !== null)
    return { ok: false, code: 'safety.phone-resting', until: phoneRestsUntil };
  const takesEffectAt = new Date(now.getTime() + hours * hourMs);
  const raise = isRaised ? { limits: wanted, takesEffectAt } : null;
  const isLowered = names.some((name) => lowered[name] !== limits[name]);
  if (!isLowered && !isRaised && settled.raise === null) return { ok: 'same' };
  const set = { ...settled, limits: lowered, raise };
  const raisedWords = `有人申请调高您的提取限额（${inWords(wanted)}），${timeInWords(takesEffectAt.toISOString())}生效。`;
  return {
    ok: true,
    set: { ...set, nextAt: nextMomentOf(set) },
    owes: [
      isRaised
        ? told({
            words: raisedWords,
            next: '如果不是您本人调的，请马上在小程序“账户安全”里收回，并锁住账户。',
          })
        : told({ words: `您的提取限额现在是：${inWords(lowered)}。` }),
    ],
  };
}

/** A raise that waits is taken back. */
export function keepLimits(row: MemberSafety, now: Date): Decided {
  const settled = settle(row, now);
  if (settled.raise === null) return { ok: 'same' };
  const set = { ...settled, raise: null };
  return {
    ok: true,
    set: { ...set, nextAt: nextMomentOf(set) },
    owes: [told({ words: `调高提取限额的申请已收回，还是：${inWords(settled.limits)}。` })],
  };
}

export interface Withdrawal {
  caseId: string;
  amountFen: number;
  /** On which it is handed in, at the centre. */
  day: string;
}

export type TakenUp =
  | { ok: true; spent: Spent[] }
  | { ok: false; reason: 'locked' }
  /** `leftFen`: what could still be handed in today. */
  | { ok: false; reason: 'above-withdrawal-limit' | 'above-day-limit'; limitFen: number; leftFen: number };

/**
 * May this be handed in now? If so, it counts towards its day, once for its case, whatever sum it had before.
 * @param given cases of which nothing is paid any more: they count for nothing
 */
export function takeUp(
  row: MemberSafety,
  { caseId, amountFen, day }: Withdrawal,
  { given, now }: { given: ReadonlySet<string>; now: Date },
): TakenUp {
  const { lock, limits } = standingAt(row, now);
  if (lock !== null) return { ok: false, reason: 'locked' };
  const others = row.spent.filter(
    (one) => one.day === day && one.caseId !== caseId && !given.has(one.caseId),
  );
  const spentFen = others.reduce((sum, one) => sum + one.amountFen, 0);
  const leftFen = Math.max(0, Math.min(height(limits.perWithdrawalFen), height(limits.perDayFen) - spentFen));
  const over = (reason: 'above-withdrawal-limit' | 'above-day-limit', limitFen: number | null) =>
    ({ ok: false, reason, limitFen: limitFen ?? 0, leftFen }) as const;
  if (amountFen > height(limits.perWithdrawalFen))
    return over('above-withdrawal-limit', limits.perWithdrawalFen);
  if (spentFen + amountFen > height(limits.perDayFen)) return over('above-day-limit', limits.perDayFen);
  return { ok: true, spent: [...others, { caseId, day, amountFen }] };
}
