import type { StaffActor } from './actors';
import type { CaseRecord } from './case-record';
import { evidencePapers, isShownToMember, mayBeTakenOff, otherPapers, withOtherPapers } from './other-papers';

const member = { kind: 'member', userId: 'anna' } as const;
const officer = { kind: 'staff', staffId: 'officer' } as StaffActor;
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
    const evidence = [{ materialCode: evidencePapers.code }];
    expect(withOtherPapers([], { open: false, documents: evidence })).toEqual([evidencePapers]);
  });

  it('are shown to the member, evidence only once a proposal rests on it', () => {
    const proposed = { revocations: [{ evidence: ['paper'] }] } as CaseRecord;
    const evidence = { documentId: 'paper', materialCode: evidencePapers.code };
    expect(isShownToMember(proposed, evidence)).toBe(true);
    expect(isShownToMember(proposed, { ...evidence, documentId: 'another' })).toBe(false);
    expect(isShownToMember({}, { ...evidence, materialCode: otherPapers.code })).toBe(true);
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
    expect(mayBeTakenOff(record, { documentId: 'paper', beganAt, uploadedBy: member.userId }, member)).toBe(
      may,
    );
  });

  it('is taken off by staff only where they added it, once the form is closed', () => {
    const paper = { documentId: 'paper', beganAt: after, uploadedBy: officer.staffId };
    expect(mayBeTakenOff(caseIn('closed'), paper, officer)).toBe(true);
    expect(mayBeTakenOff(caseIn('hearing'), { ...paper, uploadedBy: member.userId }, officer)).toBe(false);
  });
});
