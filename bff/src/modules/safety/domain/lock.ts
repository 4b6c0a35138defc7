import { timeInWords, type ErrorCode } from '@gjj/shared-types';
import { nextMomentOf, standingAt, type Lock, type MemberSafety } from './member-safety';
import { told, type Told } from './told';

/** What was decided: fields to set and what is owed for it; `same`: it stands like that already. */
export type Decided =
  | { ok: true; set: Partial<MemberSafety>; owes: Told[] }
  | { ok: 'same' }
  | { ok: false; code: ErrorCode; until?: Date };

const hourMs = 3_600_000;
const inHours = (now: Date, hours: number) => new Date(now.getTime() + hours * hourMs);
const inWords = (at: Date) => timeInWords(at.toISOString());

const tellAgain = '如果不是您本人申请的，请马上在小程序“账户安全”里点“收回”，或打电话给我们。';

/** Locks at once. A lock that waits to be opened stays shut: whoever asked for that is not heard any more. */
export function lockNow(row: MemberSafety, by: Lock['by'], now: Date): Decided {
  const { lock, opensAt } = standingAt(row, now);
  if (lock !== null && opensAt === null) return { ok: 'same' };
  const settled = settle(row, now);
  const set = { ...settled, lock: lock ?? { lockedAt: now, by }, opensAt: null };
  const words =
    lock !== null
      ? '打开账户锁的申请已收回，账户还锁着。'
      : by === 'hotline'
        ? '客服照您电话里说的，锁住了您的账户。'
        : '您的账户锁住了。';
  return {
    ok: true,
    set: { ...set, nextAt: nextMomentOf(set) },
    owes: [told({ words, next: '锁着的时候不能提取，已同意还没付的钱先不付。要用时，在“账户安全”里打开。' })],
  };
}

/** Asks for the lock to be opened: it opens after the centre's hours, and every channel says so twice. */
export function askToOpen(row: MemberSafety, { hours, now }: { hours: number; now: Date }): Decided {
  const { lock, opensAt } = standingAt(row, now);
  if (lock === null) return { ok: false, code: 'safety.not-locked' };
  if (opensAt !== null) return { ok: 'same' };
  const at = inHours(now, hours);
  const set = { ...settle(row, now), opensAt: at };
  return {
    ok: true,
    set: { ...set, nextAt: nextMomentOf(set) },
    owes: [told({ words: `有人申请打开您的账户锁，${inWords(at)}打开。`, next: tellAgain })],
  };
}

/** A supervisor opens it for the member who stands there: at once. */
export function openNow(row: MemberSafety, now: Date): Decided {
  if (standingAt(row, now).lock === null) return { ok: 'same' };
  const set = { ...settle(row, now), lock: null, opensAt: null };
  return {
    ok: true,
    set: { ...set, nextAt: nextMomentOf(set) },
    owes: [
      told({
        words: '窗口核对您的证件、主管批准后，账户锁打开了。',
        next: '现在可以提取，等着付的钱接着付。',
      }),
    ],
  };
}

/** What has taken effect by now is written down, whatever else changes with it. */
export function settle(row: MemberSafety, now: Date) {
  const { lock, opensAt, limits, raise } = standingAt(row, now);
  return { lock, opensAt, limits, raise };
}

/** The moment of something has come: it is written down, and told. */
export function momentCame(row: MemberSafety, now: Date): Decided {
  const set = settle(row, now);
  const opened = row.lock !== null && set.lock === null;
  const raised = row.raise !== null && set.raise === null;
  return {
    ok: true,
    set: { ...set, nextAt: nextMomentOf(set) },
    owes: [
      ...(opened
        ? [
            told({
              words: '您的账户锁打开了，现在可以提取。',
              next: '不是您本人打开的，请马上再锁住，并打电话给我们。',
            }),
          ]
        : []),
      ...(raised
        ? [
            told({
              words: '您调高的提取限额生效了。',
              next: '不是您本人调的，请马上锁住账户，并打电话给我们。',
            }),
          ]
        : []),
    ],
  };
}
