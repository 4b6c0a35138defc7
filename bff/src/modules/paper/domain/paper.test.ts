import { bundleActions, maySee, nextMark, urgencyOf, type Bundle, type PaperOfficer } from './bundle';
import { foundOf, listActions, scanKindOf, type ListRecord } from './collection-list';

const at = (instant: string) => new Date(instant);
const hand = { staffId: 'clerk', name: '鼓楼收件员' };
const bundle: Bundle = {
  _id: 'KFD1',
  version: 1,
  centreCode: 'kaifeng',
  districtCode: '410204',
  caseId: 'case',
  receiptNumber: 'KF1',
  itemName: '租船',
  memberNameMasked: '王*',
  materials: [],
  takenAt: at('2026-11-03T02:00:00Z'),
  place: 'window',
  custodian: hand,
  dueOn: '2026-12-03',
  remindOn: ['2026-11-23', '2026-12-01'],
  destroyFrom: '2036-11-03',
  listNumber: null,
  marksDone: [],
  nextAt: null,
  history: [],
};
const clerk: PaperOfficer = {
  ...hand,
  role: 'clerk',
  centreCode: 'kaifeng',
  districtCode: '410204',
  receivesOnly: true,
};
const acceptor: PaperOfficer = {
  ...clerk,
  staffId: 'acceptor',
  role: 'acceptor',
  districtCode: '410200',
  receivesOnly: false,
};
const supervisor: PaperOfficer = { ...acceptor, staffId: 'supervisor', role: 'supervisor' };

describe('a bundle at a window', () => {
  it('wants its reminders at the beginning of their days, and is late after its whole last day', () => {
    expect(nextMark(bundle)).toMatchObject({ event: 'reminded', at: at('2026-11-22T16:00:00Z') });
    const told = { ...bundle, marksDone: ['remind 2026-11-23'] };
    expect(nextMark(told)?.at).toEqual(at('2026-11-30T16:00:00Z'));
    const twice = { ...told, marksDone: [...told.marksDone, 'remind 2026-12-01'] };
    expect(nextMark(twice)).toMatchObject({ event: 'overdue', at: at('2026-12-03T15:59:59.999Z') });
    expect(nextMark({ ...bundle, place: 'centre' })).toBeNull();
    expect(nextMark({ ...bundle, dueOn: null, remindOn: [] })).toBeNull();
  });

  it.each([
    ['2026-11-22T15:59:59Z', 'calm'],
    ['2026-11-22T16:00:00Z', 'reminded'],
    ['2026-12-03T15:59:59Z', 'reminded'],
    ['2026-12-03T16:00:00Z', 'overdue'],
  ])('is at %s %s', (now, urgency) => {
    expect(urgencyOf(bundle, at(now))).toBe(urgency);
    expect(urgencyOf({ ...bundle, place: 'archive' }, at(now))).toBe('calm');
  });

  it('is seen by its own window and by the centre, and by no other', () => {
    expect(maySee(clerk, bundle)).toBe(true);
    expect(maySee(acceptor, bundle)).toBe(true);
    expect(maySee({ ...clerk, districtCode: '410202' }, bundle)).toBe(false);
    expect(maySee({ ...clerk, districtCode: '410202', role: 'acceptor' }, bundle)).toBe(false);
    expect(maySee({ ...acceptor, centreCode: 'qinzhou' }, bundle)).toBe(false);
  });

  it('is archived by the centre once collected, at once where nobody collects, and destroyed after its term', () => {
    const now = at('2036-11-02T15:59:59Z');
    expect(bundleActions(bundle, acceptor, now)).toEqual([]);
    expect(bundleActions({ ...bundle, dueOn: null }, clerk, now)).toEqual(['archive']);
    const collected: Bundle = { ...bundle, place: 'centre' };
    expect(bundleActions(collected, acceptor, now)).toEqual(['archive']);
    expect(bundleActions(collected, clerk, now)).toEqual([]);
    const archived: Bundle = { ...bundle, place: 'archive' };
    expect(bundleActions(archived, supervisor, now)).toEqual([]);
    expect(bundleActions(archived, supervisor, at('2036-11-02T16:00:00Z'))).toEqual(['destroy']);
    expect(bundleActions(archived, acceptor, at('2036-11-02T16:00:00Z'))).toEqual([]);
    expect(bundleActions({ ...archived, destroyFrom: null }, supervisor, now)).toEqual([]);
  });
});

describe('a collection list', () => {
  const list: ListRecord = {
    _id: 'KFL1',
    version: 1,
    centreCode: 'kaifeng',
    districtCode: '410204',
    madeAt: at('2026-11-25T02:00:00Z'),
    madeBy: hand,
    scans: [],
    handedOver: null,
    collected: null,
    confirmedAt: null,
    numbers: [],
    settled: false,
  };
  const done = { by: hand, at: at('2026-11-25T03:00:00Z') };

  it('is handed over by the window and collected by the centre, never by one person for both', () => {
    expect(listActions(list, clerk)).toEqual(['hand-over']);
    expect(listActions(list, acceptor)).toEqual(['scan', 'collect']);
    expect(listActions({ ...list, handedOver: done }, clerk)).toEqual([]);
    const both: PaperOfficer = { ...acceptor, districtCode: '410204', receivesOnly: false };
    expect(listActions(list, both)).toEqual(['scan', 'hand-over', 'collect']);
    expect(listActions({ ...list, handedOver: { ...done, by: both } }, both)).toEqual(['scan']);
    expect(listActions({ ...list, confirmedAt: done.at }, acceptor)).toEqual([]);
  });

  it('names what is missing, and takes along what lay there without being on it', () => {
    expect(scanKindOf(list, null)).toBe('unknown');
    expect(scanKindOf(list, { ...bundle, place: 'centre' })).toBe('unknown');
    expect(scanKindOf(list, bundle)).toBe('unexpected');
    expect(scanKindOf(list, { ...bundle, listNumber: 'KFL1' })).toBe('listed');
    const scan = { at: done.at, by: hand };
    const scans = [
      { ...scan, number: 'a', kind: 'listed' as const },
      { ...scan, number: 'x', kind: 'unexpected' as const },
      { ...scan, number: 'y', kind: 'unknown' as const },
    ];
    expect(foundOf({ scans }, ['a', 'b'])).toEqual({ taken: ['a', 'x'], missing: ['b'] });
  });
});
