import fc from 'fast-check';
import type { CaseRecord, Claim, Heir, Inheritance } from './case-record';
import { isClaimed, withPersonFen } from './claim';
import { paymentsOnceRevoked } from './given-up';
import { isNeeded, owedFen, owedTo } from './owed-money';
import { currentPayments, withAnotherPayment, withPayment, withRound } from './payment-instruction';
import { withPaymentsReleased } from './payment-stop';
import { oneself, payeeOf } from './payees';
import { isPaidFrom, reservationsOf } from './reservations';
import { followPayment, postingOf } from './settlement';

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
> & {
  /** From where it came to a hearing or a recheck. */
  before?: 'closed' | 'pay-stopped' | 'revoked';
};

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

type Outcome = 'paid' | 'failed' | 'returned' | 'stopped';

const after = {
  'confirm-payment': 'closed',
  'fail-payment': 'pay-failed',
  'return-payment': 'pay-failed',
  'confirm-stop': 'pay-stopped',
} as const;

/** The bank says something of one instruction. */
function heard(of: Money, instructionId: string, outcome: Outcome): Money {
  const step = followPayment(of, instructionId, { outcome });
  if (step === null) return of;
  const state = step.action === null ? of.state : after[step.action as keyof typeof after];
  return { ...of, state, payments: step.payments };
}

/** What came back while the case was elsewhere is followed once it is closed again. */
const closedAgain = (of: Money): Money =>
  currentPayments(of)
    .filter(({ outcome }) => outcome === 'returned')
    .reduce((now: Money, { instructionId }) => heard(now, instructionId, 'returned'), {
      ...of,
      state: 'closed',
    });

const endedClaim = (of: Money): Money =>
  of.claim === undefined ? of : { ...of, claim: { ...of.claim, endedAt: new Date(1) } };

/** What the system does, in the small: each step only where the state table lets it. */
const steps = {
  start: (of: Money): Money => {
    if (of.state !== 'approved') return of;
    const payees = owedTo(of);
    expect(sum(payees.map(({ amountFen }) => amountFen))).toBe(owedFen(of));
    const round = of.laterReservations?.at(-1)?.reservationId;
    return { ...of, state: 'paying', payments: withRound(of, payees, round, new Date(0)) };
  },
  say: (of: Money, place: number, outcome: Outcome): Money => {
    const current = currentPayments(of);
    const one = current[place % Math.max(1, current.length)];
    return one === undefined ? of : heard(of, one.instructionId, outcome);
  },
  changeCard: (of: Money, place: number): Money => {
    if (of.state !== 'pay-failed') return of;
    const failed = currentPayments(of).filter(({ outcome }) => outcome !== 'paid');
    const payeeId = payeeOf(failed[place % failed.length]!);
    return { ...of, state: 'paying', payments: withAnotherPayment(of, payeeId, new Date(0)) };
  },
  /** The bank stops what is under way; where nothing is, nothing more is sent. */
  stop: (of: Money): Money => {
    if (of.state === 'approved' || of.state === 'pay-failed') return { ...of, state: 'pay-stopped' };
    const open = currentPayments(of).filter(({ outcome }) => outcome === 'pending');
    return open.reduce((now, { instructionId }) => heard(now, instructionId, 'stopped'), of);
  },
  release: (of: Money): Money => {
    const isHeld = of.state === 'pay-stopped' || (of.state === 'hearing' && of.before === 'pay-stopped');
    if (!isHeld) return of;
    const released: Money = { ...of, state: 'paying', ...withPaymentsReleased(of, new Date(0)) };
    expect(owedFen(released)).toBe(0);
    return released;
  },
  propose: (of: Money): Money =>
    of.state === 'closed' || of.state === 'pay-stopped' ? { ...of, state: 'hearing', before: of.state } : of,
  drop: (of: Money): Money => (of.state === 'hearing' && of.before === 'closed' ? closedAgain(of) : of),
  revoke: (of: Money, fen: number): Money => {
    if (of.state !== 'hearing') return of;
    const payments = paymentsOnceRevoked(of);
    const repayments = of.claim?.repayments ?? [];
    const repayFen = Math.min(fen, withPersonFen(of));
    const claim = { amountFen: backFen(of) + repayFen, openedAt: new Date(0), endedAt: null, repayments };
    return { ...of, state: 'revoked', payments, claim };
  },
  payBack: (of: Money, part: number): Money => {
    if (!isClaimed(of)) return of;
    const amountFen = Math.min(part, of.claim.amountFen - backFen(of));
    if (amountFen <= 0) return of;
    return { ...of, claim: { ...of.claim, repayments: [...of.claim.repayments, { amountFen }] } as Claim };
  },
  ask: (of: Money): Money =>
    of.state === 'closed' || of.state === 'revoked' ? { ...of, state: 'recheck', before: of.state } : of,
  uphold: (of: Money): Money => {
    if (of.state !== 'recheck') return of;
    return of.before === 'revoked' ? { ...of, state: 'revoked' } : closedAgain(of);
  },
  restore: (of: Money): Money => {
    if (of.state !== 'recheck' || of.before !== 'revoked' || owedFen(of) > 0) return of;
    return { ...endedClaim(of), state: 'closed' };
  },
  /** A recheck gives at least what was given before, and sets the difference aside. */
  grant: (of: Money, moreFen: number): Money => {
    const decision = { ...of.decision!, amountFen: of.decision!.amountFen! + moreFen };
    const amountFen = owedFen({ ...of, decision });
    if (of.state !== 'recheck' || amountFen === 0) return of;
    const later = of.laterReservations ?? [];
    const reservation = { reservationId: `later-${later.length}`, amountFen, status: 'reserved' as const };
    return { ...endedClaim(of), state: 'approved', decision, laterReservations: [...later, reservation] };
  },
};

const step = fc.record({
  what: fc.constantFrom(
    ...([
      'start',
      'start',
      'paid',
      'paid',
      'paid',
      'failed',
      'returned',
      'changeCard',
      'stop',
      'release',
    ] as const),
    ...([
      'propose',
      'drop',
      'revoke',
      'revoke',
      'payBack',
      'ask',
      'uphold',
      'restore',
      'grant',
      'grant',
    ] as const),
  ),
  place: fc.nat(6),
  fen: fc.nat(5_000),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function take(of: Money, { what, place, fen }: Step): Money {
  if (what === 'paid' || what === 'failed' || what === 'returned') return steps.say(of, place, what);
  return steps[what](of, what === 'changeCard' ? place : fen);
}

/** Nothing that waits to be paid has lost what is set aside for it; once a decision is revoked, nothing waits. */
function expectSetAside(of: Money): void {
  const unpaid = currentPayments(of).filter(({ outcome }) => outcome !== 'paid');
  const isRevoked = of.state === 'revoked' || (of.state === 'recheck' && of.before === 'revoked');
  if (isRevoked) expect(unpaid).toEqual([]);
  for (const payment of unpaid)
    expect(reservationsOf(of).some((one) => isPaidFrom(payment, of, one) && isNeeded(of, one))).toBe(true);
}

describe('the money of a case, over all its decisions', () => {
  const cases: [string, Heir[]][] = [
    ['the member', []],
    ['three heirs', [heirOf('a', 3), heirOf('b', 2), heirOf('c', 2)]],
  ];

  it.each(cases)('never pays more than was decided, whatever happens in which order: %s', (_name, heirs) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000 }), fc.array(step, { maxLength: 60 }), (first, taken) => {
        let now = decided(first, heirs);
        for (const one of taken) {
          now = take(now, one);
          const decidedFen = now.decision!.amountFen!;
          const promised = currentPayments(now);
          expectSetAside(now);
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
    now = steps.start(steps.grant(steps.ask(now), 200_000));
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

  it('pays anew what the bank returned while it was revoked, and nothing that waits for a card besides', () => {
    const paid = steps.say(steps.start(decided(300_000)), 0, 'paid');
    const returned = (of: Money) => steps.say(of, 0, 'returned');
    const revoked = (of: Money) => steps.revoke(of, 300_000);
    const orders: Money[] = [
      steps.ask(revoked(returned(steps.propose(paid)))),
      steps.ask(returned(revoked(steps.propose(paid)))),
      returned(steps.ask(revoked(steps.propose(paid)))),
    ];
    for (const rechecked of orders) {
      expect(steps.restore(rechecked)).toBe(rechecked);
      const again = steps.start(steps.grant(rechecked, 0));
      expect(currentPayments(again)).toMatchObject([{ amountFen: 300_000, reservationId: 'later-0' }]);
      expect(steps.say(again, 0, 'paid').state).toBe('closed');
    }
  });

  it('posts what is left of a round apart from what came back of it', () => {
    const heirs = [heirOf('a', 3), heirOf('b', 2), heirOf('c', 2)];
    const start = steps.start(decided(700, heirs));
    const paid = [0, 1, 2].reduce((now, place) => steps.say(now, place, 'paid'), start);
    let now = steps.say(steps.revoke(steps.propose(paid), 700), 1, 'returned');
    const posting = () => postingOf(now, now.reservation!);
    expect(posting()).toEqual({ reference: 'c-2-rest', amountFen: 500 });
    now = steps.say(now, 1, 'returned');
    expect(posting()).toEqual({ reference: 'c-3-rest', amountFen: 300 });
    expect(now.payments.map(({ givenUp = false }) => givenUp)).toEqual([false, true, true]);
    now = steps.say(now, 0, 'returned');
    expect(posting()).toBeNull();
  });

  it('sends what failed and what was stopped again, each in its own round', () => {
    const paid = steps.say(steps.start(decided(300)), 0, 'paid');
    const second = steps.grant(steps.say(steps.ask(paid), 0, 'returned'), 200);
    for (const stopped of [steps.stop(second), steps.stop(steps.start(second))]) {
      const released = steps.release(stopped);
      expect(
        currentPayments(released).map(({ amountFen, outcome, reservationId }) => [
          amountFen,
          outcome,
          reservationId,
        ]),
      ).toEqual([
        [300, 'pending', undefined],
        [200, 'pending', 'later-0'],
      ]);
    }
  });

  it('keeps what a recheck set aside from a late task of the refusal that it reversed', () => {
    const refused: Money = { ...decided(500), state: 'recheck', decision: null };
    expect(isNeeded(refused, refused.reservation!)).toBe(false);
    const granted = steps.grant({ ...refused, decision: { amountFen: 0 } as never }, 500);
    const [later] = granted.laterReservations!;
    expect(isNeeded(granted, granted.reservation!)).toBe(false);
    expect(isNeeded(granted, later!)).toBe(true);
    expect(isNeeded({ ...granted, state: 'revoked' }, later!)).toBe(false);
  });
});
