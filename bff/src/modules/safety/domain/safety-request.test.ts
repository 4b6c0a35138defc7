import { decide, waitsForOf, whyNotDecide } from './safety-request';

const asked = {
  staffId: 'clerk-1',
  name: '收件员',
  at: new Date('2026-11-30T02:00:00Z'),
  windowName: '灵山县窗口',
};
const request = { status: 'waiting' as const, asked, idNumberIndex: 'member-index' };
const supervisor = { staffId: 'supervisor-1', idNumberIndexes: [] };

describe('what a window asks for a member', () => {
  it('is decided by nobody who looked at the document, nobody whose account it is, and once', () => {
    expect(whyNotDecide(request, supervisor)).toBeNull();
    expect(whyNotDecide(request, { ...supervisor, staffId: 'clerk-1' })).toBe('safety.same-officer');
    expect(whyNotDecide(request, { ...supervisor, idNumberIndexes: ['member-index'] })).toBe(
      'access.forbidden',
    );
    expect(whyNotDecide({ ...request, status: 'approved' }, supervisor)).toBe('safety.request-decided');
  });

  it('is carried out only where it was approved, and gives its place free', () => {
    const row = { ...request, _id: 'request-1' } as Parameters<typeof decide>[0];
    const officer = { staffId: 'supervisor-1', name: '主管' };
    const now = new Date('2026-11-30T03:00:00Z');
    const by = { officer, reason: '核对无误', now };
    expect(decide(row, { ...by, agree: true })).toMatchObject({
      set: { status: 'approved', waitsFor: 'request-1' },
      owes: [{ name: 'carry-out-request' }],
    });
    expect(decide(row, { ...by, agree: false })).toMatchObject({ set: { status: 'declined' }, owes: [] });
    expect(waitsForOf({ userId: 'm', kind: 'lift-card-rest', cardId: 'c' })).toBe('m lift-card-rest c');
  });
});
