import { whyNotAbout, whyNotDecide } from './duties';
import { heldOn, spansOf, type Change } from './right-spans';
import { trainingDue } from './training-due';

const officer = (staffId: string, ...idNumberIndexes: string[]) => ({ staffId, idNumberIndexes });
const waiting = { status: 'waiting', appliedBy: { staffId: 'supervisor' } } as const;

describe('duties', () => {
  const subject = officer('clerk', 'index-of-clerk');

  it('lets another person open what a supervisor applied for', () => {
    expect(whyNotDecide(waiting, subject, officer('admin', 'index-of-admin'))).toBeNull();
  });

  it('lets nobody open what they applied for themselves', () => {
    expect(whyNotDecide(waiting, subject, officer('supervisor'))).toBe('staffing.own-application');
  });

  it('lets nobody apply, open or close for themselves, whichever account they sit at', () => {
    expect(whyNotAbout(officer('clerk'), subject)).toBe('staffing.own-account');
    const otherAccount = officer('admin', 'old-key-index', 'index-of-clerk');
    expect(whyNotDecide(waiting, subject, otherAccount)).toBe('staffing.own-account');
    expect(whyNotAbout(officer('one'), officer('other'))).toBeNull();
  });

  it.each(['done', 'declined'] as const)('leaves what is %s as it is', (status) => {
    expect(whyNotDecide({ ...waiting, status }, subject, officer('admin'))).toBe(
      'staffing.application-decided',
    );
  });
});

describe('who had which right when', () => {
  const change = (kind: Change['kind'], at: string, role: Change['role'] = 'clerk'): Change => ({
    kind,
    at: new Date(at),
    role,
    districtCode: '450721',
    itemCodes: null,
    appliedBy: null,
    decidedBy: null,
    reason: kind,
  });
  const spans = spansOf([
    change('opened', '2026-03-01T02:00:00Z'),
    change('changed', '2026-05-01T02:00:00Z', 'acceptor'),
    change('closed', '2026-06-01T02:00:00Z', 'acceptor'),
    change('opened', '2026-08-01T02:00:00Z', 'reviewer'),
  ]);
  const rolesOn = (day: string) => spans.filter((span) => heldOn(span, day)).map(({ role }) => role);

  it('is a span from each change to the next, and none after the account was closed', () => {
    expect(
      spans.map(({ role, until, endReason }) => [role, until?.toISOString() ?? null, endReason]),
    ).toEqual([
      ['clerk', '2026-05-01T02:00:00.000Z', 'changed'],
      ['acceptor', '2026-06-01T02:00:00.000Z', 'closed'],
      ['reviewer', null, null],
    ]);
  });

  it('tells every right that was held at some moment of a day at the centre', () => {
    expect(rolesOn('2026-02-28')).toEqual([]);
    expect(rolesOn('2026-05-01')).toEqual(['clerk', 'acceptor']);
    expect(rolesOn('2026-06-02')).toEqual([]);
    expect(rolesOn('2026-11-29')).toEqual(['reviewer']);
  });
});

describe('training', () => {
  const changes = [
    { day: '2026-01-01', itemCodes: ['W01', 'W04'] },
    { day: '2026-09-20', itemCodes: ['W04'] },
  ];

  it('is due where the rules changed after the last one on that item', () => {
    const training = [
      { on: '2026-03-01', itemCodes: [] },
      { on: '2025-11-01', itemCodes: ['W04'] },
    ];
    expect(trainingDue(['W01', 'W04', 'W07'], training, changes)).toEqual([
      { itemCode: 'W04', changedOn: '2026-09-20', trainedOn: '2026-03-01' },
    ]);
  });

  it('is not due on the day of the change itself, for items not taken in, or where there was none', () => {
    expect(trainingDue(['W04'], [{ on: '2026-09-20', itemCodes: ['W04'] }], changes)).toEqual([]);
    expect(trainingDue(['W01'], [{ on: '2026-03-01', itemCodes: [] }], changes)).toEqual([]);
    expect(trainingDue(['W04'], [], changes)).toEqual([]);
  });
});
