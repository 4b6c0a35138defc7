import type { CaseRecord } from './case-record';
import { mayBeTakenOff, otherPapers, withOtherPapers } from './other-papers';

const before = new Date('2026-11-02T01:00:00Z');
const lastStep = new Date('2026-11-02T02:00:00Z');
const after = new Date('2026-11-02T03:00:00Z');
const caseIn = (state: CaseRecord['state'], said: string[] = []) =>
  ({
    state,
    timeline: [{ at: lastStep }],
    revocations: [{ statements: [{ documentIds: said }] }],
  }) as unknown as CaseRecord;

describe('papers that no item asks for', () => {
  it('are offered where somebody explains themselves, and named wherever they are', () => {
    expect(withOtherPapers([], { open: true })).toEqual([otherPapers]);
    expect(withOtherPapers([], { open: false })).toEqual([]);
    const documents = [{ materialCode: otherPapers.code }];
    expect(withOtherPapers([], { open: false, documents })).toEqual([otherPapers]);
  });
});

describe('a file of a case that was decided', () => {
  it.each([
    ['stays, as it lay there when that was decided', caseIn('hearing'), before, false],
    ['stays where a recheck may be asked for', caseIn('closed'), before, false],
    ['may be taken off where it came since', caseIn('hearing'), after, true],
    ['stays once a statement rests on it', caseIn('hearing', ['paper']), after, false],
    ['may be taken off while the form is open', caseIn('draft'), before, true],
    ['may be replaced in a correction', caseIn('correction'), before, true],
  ])('%s', (_what, record, beganAt, may) => {
    expect(mayBeTakenOff(record, { documentId: 'paper', beganAt })).toBe(may);
  });
});
