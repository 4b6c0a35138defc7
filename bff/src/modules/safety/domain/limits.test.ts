import fc from 'fast-check';
import { keepLimits, setLimits, takeUp } from './limits';
import { askToOpen, lockNow, momentCame, openNow, type Decided } from './lock';
import { blankSafety, nextMomentOf, standingAt, type MemberSafety } from './member-safety';

const now = new Date('2026-11-30T02:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const blank = blankSafety;
const none = new Set<string>();

/** The record after a decision that changed it. */
function after(row: MemberSafety, decided: Decided): MemberSafety {
  if (decided.ok !== true) throw new Error(`not decided: ${JSON.stringify(decided)}`);
  return { ...row, ...decided.set };
}
const tells = (decided: Decided) =>
  decided.ok === true ? decided.owes.map(({ facts }) => facts['changeWords']) : [];
const locked = after(blank, lockNow(blank, 'member', now));
const opening = after(locked, askToOpen(locked, { hours: 12, now }));

describe('a lock', () => {
  it('is on at once, and off only after the hours of the profile, whether or not a worker came by', () => {
    expect(standingAt(locked, inHours(9999)).lock).not.toBeNull();
    expect(standingAt(opening, inHours(11.999)).lock).not.toBeNull();
    expect(standingAt(opening, inHours(12)).lock).toBeNull();
    expect(opening.nextAt).toEqual(inHours(12));
  });

  it('stays on where opening is taken back, by locking again', () => {
    const kept = after(opening, lockNow(opening, 'member', inHours(3)));
    expect(kept).toMatchObject({ opensAt: null, nextAt: null, lock: { lockedAt: now } });
    expect(lockNow(kept, 'member', now)).toEqual({ ok: 'same' });
  });

  it('does not open sooner because it was asked for twice', () => {
    expect(askToOpen(opening, { hours: 12, now: inHours(1) })).toEqual({ ok: 'same' });
    expect(askToOpen(blank, { hours: 12, now })).toEqual({ ok: false, code: 'safety.not-locked' });
  });

  it('tells when it is asked to open, when it opens, and when a supervisor opened it', () => {
    expect(tells(askToOpen(locked, { hours: 12, now }))).toEqual([
      '有人申请打开您的账户锁，11月30日 22:00打开。',
    ]);
    expect(tells(momentCame(opening, inHours(12)))).toEqual(['您的账户锁打开了，现在可以提取。']);
    expect(tells(momentCame(opening, inHours(1)))).toEqual([]);
    expect(after(opening, openNow(opening, now))).toMatchObject({ lock: null, opensAt: null, nextAt: null });
    expect(openNow(blank, now)).toEqual({ ok: 'same' });
  });
});

const limit = fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null });
const limits = fc.record({ perWithdrawalFen: limit, perDayFen: limit });
const height = (one: number | null) => one ?? Infinity;

describe('limits', () => {
  it('never become higher before their hours, whatever is asked one after the other', () => {
    const asked = fc.array(fc.record({ wanted: limits, afterHours: fc.integer({ min: 0, max: 5 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(asked, (steps) => {
        let row = blank;
        let at = 0;
        for (const { wanted, afterHours } of steps) {
          at += afterHours;
          const moment = inHours(at);
          const before = standingAt(row, moment).limits;
          const decided = setLimits(row, { wanted, hours: 12, phoneRestsUntil: null, now: moment });
          if (decided.ok !== true) continue;
          row = after(row, decided);
          const { perWithdrawalFen, perDayFen } = standingAt(row, moment).limits;
          expect(height(perWithdrawalFen)).toBeLessThanOrEqual(height(before.perWithdrawalFen));
          expect(height(perDayFen)).toBeLessThanOrEqual(height(before.perDayFen));
          // The last word counts, and only that.
          expect(standingAt(row, inHours(at + 12)).limits).toEqual(wanted);
          expect(row.nextAt).toEqual(nextMomentOf(row));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are raised by no phone that is new, and lowered by any', () => {
    const low = after(
      blank,
      setLimits(blank, {
        wanted: { perWithdrawalFen: 100, perDayFen: null },
        hours: 12,
        phoneRestsUntil: inHours(5),
        now,
      }),
    );
    const wanted = { perWithdrawalFen: null, perDayFen: null };
    const raise = { wanted, hours: 12, now };
    expect(setLimits(low, { ...raise, phoneRestsUntil: inHours(5) })).toMatchObject({
      ok: false,
      code: 'safety.phone-resting',
    });
    const raised = after(low, setLimits(low, { ...raise, phoneRestsUntil: null }));
    expect(standingAt(raised, now).limits.perWithdrawalFen).toBe(100);
    expect(after(raised, keepLimits(raised, now))).toMatchObject({ raise: null, nextAt: null });
    expect(tells(momentCame(raised, inHours(12)))).toEqual(['您调高的提取限额生效了。']);
  });

  it('are never passed on any day, in whatever order and however often cases are handed in', () => {
    const steps = fc.array(
      fc.record({
        caseId: fc.constantFrom('a', 'b', 'c', 'd'),
        day: fc.constantFrom('2026-11-30', '2026-12-01'),
        amountFen: fc.integer({ min: 1, max: 600 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(limits, steps, (set, withdrawals) => {
        let row: MemberSafety = { ...blank, limits: set };
        for (const withdrawal of withdrawals.toSorted((one, other) => one.day.localeCompare(other.day))) {
          const taken = takeUp(row, withdrawal, { given: none, now });
          if (!taken.ok) continue;
          row = { ...row, spent: taken.spent };
          expect(withdrawal.amountFen).toBeLessThanOrEqual(height(set.perWithdrawalFen));
          const spentFen = row.spent.reduce((sum, one) => sum + one.amountFen, 0);
          expect(spentFen).toBeLessThanOrEqual(height(set.perDayFen));
          expect(row.spent.filter(({ caseId }) => caseId === withdrawal.caseId)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('offer what is left, count what ended for nothing, and let nothing through a lock', () => {
    const spent = [{ caseId: 'a', day: '2026-11-30', amountFen: 700 }];
    const row = { ...blank, limits: { perWithdrawalFen: 500, perDayFen: 1000 }, spent };
    const ask = { caseId: 'b', day: '2026-11-30', amountFen: 400 };
    expect(takeUp(row, ask, { given: none, now })).toEqual({
      ok: false,
      reason: 'above-day-limit',
      limitFen: 1000,
      leftFen: 300,
    });
    expect(takeUp(row, { ...ask, amountFen: 501 }, { given: none, now })).toMatchObject({
      reason: 'above-withdrawal-limit',
      leftFen: 300,
    });
    expect(takeUp(row, ask, { given: new Set(['a']), now })).toMatchObject({ ok: true });
    expect(takeUp(locked, ask, { given: none, now })).toEqual({ ok: false, reason: 'locked' });
  });
});
