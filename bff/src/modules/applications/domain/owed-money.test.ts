import fc from 'fast-check';
import type { CaseRecord, Claim, Heir, Inheritance } from './case-record';
import { isNeeded, owedFen, owedTo } from './owed-money';
import { currentPayments, withAnotherPayment, withPayment, withRound } from './payment-instruction';
import { oneself, payeeOf } from './payees';

type Money = Pick<
  CaseRecord,
  | '_id'
  | 'state'
  | 'payments'
  | 'person'
  | 'card'
  | 'decision'
  | 'amountFen'
  | 'inheritance'
  | 'reservation'
  | 'laterReservations'
  | 'claim'
>;

const card = { number: 'sealed', last4: '0001', bankName: '示例银行', tailIndex: '' };
const heirOf = (heirId: string, numerator: number) =>
  ({ heirId, name: 'sealed', card, share: { numerator, denominator: 7 } }) as unknown as Heir;

/** A case that was decided to pay a sum, out of what was set aside for it. */
function decided(amountFen: number, heirs: Heir[] = []): Money {
  return {
    _id: 'c',
    state: 'approved',
    payments: [],
    person: { name: 'sealed' } as CaseRecord['person'],
    card,
    decision: { amountFen } as CaseRecord['decision'],
    amountFen,
    reservation: { reservationId: 'c', amountFen, status: 'reserved' },
    ...(heirs.length > 0 && { inheritance: { heirs } as unknown as Inheritance }),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const paidFen = ({ payments }: Money) =>
  sum(payments.filter(({ outcome }) => outcome === 'paid').map(({ amountFen }) => amountFen));
const backFen = ({ claim }: Money) => sum((claim?.repayments ?? []).map(({ amountFen }) => amountFen));

/** What the system does, in the small: each step only where the state table lets it. */
const steps = {
  start: (of: Money): Money => {
    if (of.state !== 'approved') return of;
    const payees = owedTo(of);
    expect(sum(payees.map(({ amountFen }) => amountFen))).toBe(owedFen(of));
    const round = of.laterReservations?.at(-1)?.reservationId;
    return { ...of, state: 'paying', payments: withRound(of, payees, round, new Date(0)) };
  },
  say: (of: Money, place: number, outcome: 'paid' | 'failed' | 'returned'): Money => {
    const current = currentPayments(of);
    const one = current[place % Math.max(1, current.length)];
    const possible = outcome === 'returned' ? one?.outcome === 'paid' : one?.outcome === 'pending';
    if (one === undefined || !possible) return of;
    return settled({ ...of, payments: withPayment(of, one.instructionId, { outcome }) });
  },
  changeCard: (of: Money, place: number): Money => {
    if (of.state !== 'pay-failed') return of;
    const failed = currentPayments(of).filter(
      ({ outcome }) => outcome === 'failed' || outcome === 'returned',
    );
    const payeeId = payeeOf(failed[place % failed.length]!);
    return { ...of, state: 'paying', payments: withAnotherPayment(of, payeeId, new Date(0)) };
  },
  stopAndRevoke: (of: Money): Money => {
    if (of.state !== 'paying') return of;
    const payments = of.payments.map((one) =>
      one.outcome === 'pending' || one.outcome === 'failed' ? { ...one, outcome: 'stopped' as const } : one,
    );
    return { ...of, state: 'revoked', payments };
  },
  payBack: (of: Money, part: number): Money => {
    const leftFen = paidFen(of) - backFen(of);
    if (of.state !== 'revoked' || leftFen <= 0) return of;
    const amountFen = Math.min(leftFen, Math.max(1, part));
    const repayments = [...(of.claim?.repayments ?? []), { amountFen }];
    return { ...of, claim: { repayments } as unknown as Claim };
  },
  /** A recheck gives at least what was given before, and sets the difference aside. */
  grant: (of: Money, moreFen: number): Money => {
    if (of.state !== 'closed' && of.state !== 'revoked') return of;
    const decision = { ...of.decision!, amountFen: of.decision!.amountFen! + moreFen };
    const amountFen = owedFen({ ...of, decision });
    if (amountFen === 0) return of;
    const later = of.laterReservations ?? [];
    const reservation = { reservationId: `later-${later.length}`, amountFen, status: 'reserved' as const };
    return { ...of, state: 'approved', decision, laterReservations: [...later, reservation] };
  },
};

function settled(of: Money): Money {
  const current = currentPayments(of);
  if (of.state === 'closed') return { ...of, state: 'pay-failed' };
  if (of.state !== 'paying' || current.some(({ outcome }) => outcome === 'pending')) return of;
  return { ...of, state: current.every(({ outcome }) => outcome === 'paid') ? 'closed' : 'pay-failed' };
}

const step = fc.record({
  what: fc.constantFrom('start', 'paid', 'paid', 'failed', 'returned', 'card', 'stop', 'back', 'grant'),
  place: fc.nat(6),
  fen: fc.nat(5_000),
});

function take(of: Money, { what, place, fen }: { what: string; place: number; fen: number }): Money {
  switch (what) {
    case 'start':
      return steps.start(of);
    case 'paid':
    case 'failed':
    case 'returned':
      return steps.say(of, place, what);
    case 'card':
      return steps.changeCard(of, place);
    case 'stop':
      return steps.stopAndRevoke(of);
    case 'back':
      return steps.payBack(of, fen);
    default:
      return steps.grant(of, fen);
  }
}

describe('the money of a case, over all its decisions', () => {
  const cases: [string, Heir[]][] = [
    ['the member', []],
    ['three heirs', [heirOf('a', 3), heirOf('b', 2), heirOf('c', 2)]],
  ];

  it.each(cases)('never pays more than was decided, whatever happens in which order: %s', (_name, heirs) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000 }), fc.array(step, { maxLength: 40 }), (first, taken) => {
        let now = decided(first, heirs);
        for (const one of taken) {
          now = take(now, one);
          const decidedFen = now.decision!.amountFen!;
          const promised = currentPayments(now).filter(({ outcome }) => outcome !== 'stopped');
          expect(paidFen(now) - backFen(now)).toBeLessThanOrEqual(decidedFen);
          expect(sum(promised.map(({ amountFen }) => amountFen)) - backFen(now)).toBeLessThanOrEqual(
            decidedFen,
          );
          if (now.state === 'closed') expect(paidFen(now) - backFen(now)).toBe(decidedFen);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('pays the difference to whom it is owed, and what came back to another card', () => {
    let now = steps.say(steps.start(decided(300_000)), 0, 'paid');
    now = steps.start(steps.grant(now, 200_000));
    expect(now.payments.map(({ amountFen, reservationId }) => [amountFen, reservationId])).toEqual([
      [300_000, undefined],
      [200_000, 'later-0'],
    ]);
    now = steps.say({ ...now, payments: withPayment(now, 'c-1', { outcome: 'returned' }) }, 1, 'paid');
    expect(now.state).toBe('pay-failed');
    now = steps.changeCard(now, 0);
    expect(now.payments.at(-1)).toMatchObject({ amountFen: 300_000, instructionId: 'c-3' });
    expect(now.payments.at(-1)).not.toHaveProperty('reservationId');
    expect(payeeOf(now.payments.at(-1)!)).toBe(oneself);
  });

  it('keeps what a recheck set aside from a late task of the refusal that it reversed', () => {
    const refused: Money = { ...decided(500), state: 'recheck', decision: null };
    expect(isNeeded(refused, refused.reservation!)).toBe(false);
    const granted = steps.grant({ ...refused, state: 'closed', decision: { amountFen: 0 } as never }, 500);
    const [later] = granted.laterReservations!;
    expect(isNeeded(granted, granted.reservation!)).toBe(false);
    expect(isNeeded(granted, later!)).toBe(true);
    expect(isNeeded({ ...granted, state: 'revoked' }, later!)).toBe(false);
  });
});
