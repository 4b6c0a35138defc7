import type { TransferPayment } from './transfer-in';
import { decideEntered, decideHeard, decideNotEntered } from './decide-in';
import type { TransferIn } from './transfer-in';

const now = new Date('2026-12-01T02:00:00Z');
const later = new Date('2026-12-01T03:00:00Z');
const waits = { answerDays: 5, payDays: 10, remindAfterDays: 5, personAfterDays: 10 };
const paymentOf = (kind: TransferPayment['kind'], amountFen: number): TransferPayment => ({
  ...{ paymentId: kind, kind, amountFen, paidOn: '2026-12-01', enteredAt: null },
});
const payments = [paymentOf('principal', 1_000_000), paymentOf('interest', 5_000)];
const row: TransferIn = {
  ...{ state: 'arriving', userId: 'user', memberNo: '450700000041', nameMasked: '农**', sequence: 1 },
  ...{ requestKey: 'key', requestHash: 'hash', theirAccountNo: null, accountNo: '450721000004101' },
  from: { centreCode: '990100', cityName: '青屏市', name: '青屏市住房公积金管理中心' },
  signature: { at: now, signedName: 'sealed', consents: [] },
  ...{ askedAt: now, sentAt: now, toldAt: now, endedAt: null, payments },
  expected: { principalFen: 1_000_000, interestFen: 5_000 },
  ...{ looking: null, reminded: null, reason: null, timeline: [] },
};
const standing = { status: 'paid', account: null, reason: null, payments: [] } as never;

describe('money that came and that the ledger does not take', () => {
  const refused = decideNotEntered(row, ['principal'], now);
  const waiting = { ...row, ...refused.set };

  it('is told once, with what went in kept as entered', () => {
    expect(refused.owes).toContainEqual(
      expect.objectContaining({ kind: 'notice', name: 'transfer-looking' }),
    );
    expect(waiting.payments.map(({ enteredAt }) => enteredAt)).toEqual([now, null]);
    const again = decideNotEntered(waiting, [], later);
    expect(again.owes).toEqual([]);
    expect(again.set).toMatchObject({ state: 'told', timeline: waiting.timeline });
  });

  it('is offered to it again by itself, until all is there', () => {
    expect(refused.set.nextAt!.getTime()).toBeGreaterThan(now.getTime());
    const offered = decideHeard(waiting, standing, later, waits);
    expect(offered).toMatchObject({
      set: { state: 'arriving' },
      owes: [{ kind: 'task', name: 'enter-money' }],
    });
    const entered = decideEntered({ ...waiting, ...offered.set }, ['interest'], later);
    expect(entered.set).toMatchObject({ state: 'done', looking: null });
  });
});
