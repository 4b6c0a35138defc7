import type { CaseAction, CaseState } from '@gjj/shared-types';
import { approvalStanding, approvalSteps, levelAndNext, standingEndorsements } from './approval';
import type { CaseRecord, Endorsement, TimelineRow } from './case-record';

const threeLevels = ['船工', '码头长', '湖长'];
const at = new Date('2026-11-23T02:30:00Z');

/** A timeline of edges, each by the officer who is named; versions count from 1. */
function timelineOf(...edges: [CaseAction, CaseState, CaseState, string?][]): TimelineRow[] {
  return edges.map(([action, from, to, byName = ''], index) => {
    const by = { byKind: 'staff' as const, byId: byName, byName, byRole: 'reviewer' };
    return { at, action, from, to, ...by, version: index + 1 };
  });
}

function endorsement(level: string, next: string, staffId: string, version: number): Endorsement {
  return { level, next, officer: { staffId, name: staffId }, at, opinion: '船和桨都在', version };
}

const toReview: [CaseAction, CaseState, CaseState][] = [
  ['submit', 'draft', 'received'],
  ['accept', 'received', 'accepted'],
  ['send-to-review', 'accepted', 'review'],
];
const first = endorsement('船工', '码头长', 'officer-1', 4);
const second = endorsement('码头长', '湖长', 'officer-2', 5);

type Levelled = Pick<CaseRecord, 'approvalLevels' | 'endorsements' | 'timeline' | 'state' | 'decision'>;
const inReview = (more: Partial<Levelled> = {}): Levelled => ({
  approvalLevels: threeLevels,
  endorsements: [],
  timeline: timelineOf(...toReview),
  state: 'review',
  decision: null,
  ...more,
});
const standings = (record: Levelled) => approvalSteps(record).map(({ standing }) => standing);

describe('approval by levels', () => {
  it('goes from office to office, the last of which approves', () => {
    expect(levelAndNext(inReview())).toEqual({ level: '船工', next: '码头长' });
    expect(approvalStanding(inReview())).toEqual({ agreed: [], office: '船工', atLastLevel: false });
    const higher = inReview({ endorsements: [first] });
    expect(levelAndNext(higher)).toEqual({ level: '码头长', next: '湖长' });
    const top = inReview({ endorsements: [first, second] });
    expect(approvalStanding(top)).toEqual({
      agreed: ['officer-1', 'officer-2'],
      office: '湖长',
      atLastLevel: true,
    });
    expect(() => levelAndNext(top)).toThrow('the last level');
  });

  it.each([
    ['one level', ['审批']],
    ['a draft', []],
    ['a case of before levels were kept', undefined],
  ])('%s: the only officer is the last one, and there are no steps to show', (_, approvalLevels) => {
    const { approvalLevels: none, endorsements: neither, ...old } = inReview();
    expect([none, neither]).toEqual([threeLevels, []]);
    const record: Levelled = approvalLevels === undefined ? old : { ...old, approvalLevels };
    expect(approvalStanding(record)).toEqual({ agreed: [], office: null, atLastLevel: true });
    expect(approvalSteps(record)).toEqual([]);
  });

  it.each<[CaseAction, CaseState]>([
    ['request-correction', 'correction'],
    ['resubmit', 'received'],
    ['accept', 'accepted'],
  ])(
    'a case taken back (%s) has no agreement any more, there and when it is in review again',
    (action, to) => {
      const up: [CaseAction, CaseState, CaseState] = ['endorse', 'review', 'review'];
      const timeline = timelineOf(...toReview, up, up, [action, 'review', to]);
      const endorsements = [first, second];
      const back = inReview({ endorsements, timeline, state: to });
      expect(standingEndorsements(back)).toEqual([]);
      expect(standings(back)).toEqual(['to-come', 'to-come', 'to-come']);
      const again = inReview({
        endorsements: [...endorsements, endorsement('船工', '码头长', 'officer-2', 9)],
        timeline: timelineOf(...toReview, up, up, [action, 'review', to], toReview[1]!, toReview[2]!, up),
      });
      expect(approvalStanding(again)).toEqual({
        agreed: ['officer-2'],
        office: '码头长',
        atLastLevel: false,
      });
      expect(standings(again)).toEqual(['agreed', 'here', 'to-come']);
      expect(again.endorsements).toHaveLength(3);
    },
  );

  it('shows who agreed, when and with which words, and who is next', () => {
    expect(approvalSteps(inReview({ endorsements: [first] }))).toEqual([
      {
        level: '船工',
        standing: 'agreed',
        by: 'officer-1',
        insteadOf: null,
        at: at.toISOString(),
        opinion: '船和桨都在',
      },
      { level: '码头长', standing: 'here', by: null, insteadOf: null, at: null, opinion: null },
      { level: '湖长', standing: 'to-come', by: null, insteadOf: null, at: null, opinion: null },
    ]);
  });

  it.each([
    ['approve', 'approved', 'agreed'],
    ['refuse', 'refused', 'refused'],
  ] as const)('names who decided by "%s", at the level at which it was', (action, outcome, standing) => {
    const decision = { outcome, by: 'person' as const, decidedAt: at } as CaseRecord['decision'];
    const timeline = timelineOf(...toReview, [action, 'review', outcome, '湖长本人']);
    const decided = inReview({ state: outcome, decision, endorsements: [first, second], timeline });
    const signed = { by: '湖长本人', insteadOf: null, at: at.toISOString(), opinion: null };
    expect(approvalSteps(decided).at(-1)).toEqual({ level: '湖长', standing, ...signed });
    const below = { ...decided, endorsements: [first] };
    expect(approvalSteps(below)[1]).toMatchObject({ level: '码头长', standing });
  });

  it('shows no levels where the machine decided', () => {
    const decision = { outcome: 'approved', by: 'machine', decidedAt: at } as CaseRecord['decision'];
    expect(approvalSteps(inReview({ state: 'paid', decision }))).toEqual([]);
  });
});
