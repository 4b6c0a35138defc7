import fc from 'fast-check';
import type { CaseState } from '@gjj/shared-types';
import type { CasePayment, Recheck } from './case-record';
import { currentPayments, isOpen } from './payment-instruction';
import { followPayment, postingOf } from './settlement';

type Outcome = CasePayment['outcome'];

const payment = (attempt: number, outcome: Outcome, payeeId = `heir-${attempt}`): CasePayment => ({
  instructionId: `c-${attempt}`,
  payeeId,
  attempt,
  amountFen: 100,
  bankName: '示例银行',
  cardLast4: '0001',
  cardNumber: '',
  instructedAt: new Date(0),
  sentAt: new Date(0),
  bankReference: `B-${attempt}`,
  outcome,
  failureWords: null,
  trouble: null,
  settledAt: null,
});

const caseOf = (state: CaseState, ...outcomes: Outcome[]) => ({
  state,
  payments: outcomes.map((outcome, index) => payment(index + 1, outcome)),
});
const actionOf = (of: ReturnType<typeof caseOf>, attempt: number, outcome: Outcome) =>
  followPayment(of, `c-${attempt}`, { outcome })?.action;

describe('what the bank says of one of several payments', () => {
  it('pays the case only when every payee is paid', () => {
    expect(actionOf(caseOf('paying', 'paid', 'pending', 'pending'), 2, 'paid')).toBeNull();
    expect(actionOf(caseOf('paying', 'paid', 'paid', 'pending'), 3, 'paid')).toBe('confirm-payment');
    expect(actionOf(caseOf('pay-unknown', 'unknown', 'paid'), 1, 'paid')).toBe('confirm-payment');
  });

  it('says that a payment failed once nothing is open any more, whichever was heard of last', () => {
    expect(actionOf(caseOf('paying', 'pending', 'pending'), 1, 'failed')).toBeNull();
    expect(actionOf(caseOf('paying', 'failed', 'pending'), 2, 'paid')).toBe('fail-payment');
    expect(actionOf(caseOf('paying', 'paid', 'pending'), 1, 'returned')).toBeNull();
  });

  it('loses an answer once, and takes a return from whoever was paid', () => {
    expect(actionOf(caseOf('paying', 'pending', 'pending'), 1, 'unknown')).toBe('lose-payment-answer');
    expect(actionOf(caseOf('pay-unknown', 'unknown', 'pending'), 2, 'unknown')).toBeNull();
    expect(actionOf(caseOf('closed', 'paid', 'paid'), 1, 'returned')).toBe('return-payment');
    expect(actionOf(caseOf('pay-failed', 'returned', 'paid'), 2, 'returned')).toBeNull();
    expect(followPayment(caseOf('pay-failed', 'failed', 'paid'), 'c-1', { outcome: 'paid' })).toBeNull();
    expect(followPayment(caseOf('archived', 'paid'), 'c-1', { outcome: 'returned' })).toBeNull();
    // While it is checked again it is only noted; once the case is closed again it is followed.
    expect(actionOf(caseOf('recheck', 'paid'), 1, 'returned')).toBeNull();
    expect(followPayment(caseOf('recheck', 'returned'), 'c-1', { outcome: 'returned' })).toBeNull();
    expect(actionOf(caseOf('closed', 'returned'), 1, 'returned')).toBe('return-payment');
  });

  it('pays a later round beside the first, whose payment that came back still waits for a card', () => {
    const later = { ...payment(2, 'pending', 'heir-1'), reservationId: 'later' };
    const after = (first: Outcome) =>
      followPayment({ state: 'paying', payments: [payment(1, first), later] }, 'c-2', { outcome: 'paid' })!;
    expect(after('paid').action).toBe('confirm-payment');
    expect(after('paid').payments.map(({ postedUnder }) => postedUnder)).toEqual(['B-1', 'B-2']);
    expect(after('returned').action).toBe('fail-payment');
    // What was given up when the first decision was revoked pays nothing any more.
    const givenUp = { ...payment(1, 'stopped', 'heir-1'), givenUp: true as const };
    const paid = followPayment({ state: 'paying', payments: [givenUp, later] }, 'c-2', { outcome: 'paid' });
    expect(paid?.action).toBe('confirm-payment');
  });

  it('gives up what comes back while a revocation stands, and hears of nothing while a sum is set aside', () => {
    const claim = { amountFen: 100, openedAt: new Date(0), endedAt: null, repayments: [] };
    for (const state of ['revoked', 'recovered', 'recheck'] as const) {
      const step = followPayment({ ...caseOf(state, 'paid'), claim }, 'c-1', { outcome: 'returned' });
      expect(step).toMatchObject({ action: null, payments: [{ outcome: 'returned', givenUp: true }] });
      expect(followPayment({ state, ...step!, claim }, 'c-1', { outcome: 'returned' })).toBeNull();
    }
    const rechecks = [{ granting: { status: 'requested' } } as Recheck];
    const granting = { ...caseOf('recheck', 'paid'), claim, rechecks };
    expect(followPayment(granting, 'c-1', { outcome: 'returned' })).toBeNull();
    const ended = { ...caseOf('approved', 'paid'), claim: { ...claim, endedAt: new Date(1) } };
    expect(followPayment(ended, 'c-1', { outcome: 'returned' })?.payments[0]).not.toHaveProperty('givenUp');
  });

  it('posts every round under one name, and each under another', () => {
    const first = followPayment(caseOf('paying', 'paid', 'paid', 'pending'), 'c-3', { outcome: 'paid' })!;
    expect(first.payments.map(({ postedUnder }) => postedUnder)).toEqual(['B-3', 'B-3', 'B-3']);
    const { payments } = followPayment({ state: 'closed', payments: first.payments }, 'c-1', {
      outcome: 'returned',
    })!;
    const again = { state: 'paying' as const, payments: [...payments, payment(4, 'pending', 'heir-1')] };
    const second = followPayment(again, 'c-4', { outcome: 'paid' })!;
    expect(second.action).toBe('confirm-payment');
    const reservation = { reservationId: 'c', amountFen: 400, status: 'reserved' as const };
    const posting = postingOf({ ...second, _id: 'c', reservation }, reservation);
    expect(posting).toEqual({ reference: 'B-4', amountFen: 300 });
    expect(second.payments[0]?.postedUnder).toBe('B-3');
  });

  it('of any order of words ends where the outcomes say, and never forgets what was paid', () => {
    const outcome = fc.constantFrom<Outcome>('unknown', 'paid', 'failed', 'returned');
    const words = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), outcome), { maxLength: 20 });
    const after = {
      'confirm-payment': 'paid',
      'fail-payment': 'pay-failed',
      'return-payment': 'pay-failed',
      'lose-payment-answer': 'pay-unknown',
    } as const;
    fc.assert(
      fc.property(words, (heard) => {
        let now: { state: CaseState; payments: CasePayment[] } = caseOf(
          'paying',
          'pending',
          'pending',
          'pending',
        );
        for (const [attempt, what] of heard) {
          const step = followPayment(now, `c-${attempt}`, { outcome: what });
          if (step === null) continue;
          const before = now.payments[attempt - 1]!.outcome;
          if (before === 'paid') expect(what).toBe('returned');
          const state = step.action === null ? now.state : after[step.action as keyof typeof after];
          now = { state, payments: step.payments };
        }
        const current = currentPayments(now);
        const open = now.state === 'paying' || now.state === 'pay-unknown';
        expect(open).toBe(current.some(isOpen));
        expect(now.state === 'paid').toBe(current.every((one) => one.outcome === 'paid'));
      }),
    );
  });
});
