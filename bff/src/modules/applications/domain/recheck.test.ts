import type { CaseRecord, TimelineRow } from './case-record';
import { recheckable, recheckEnd } from './recheck';
import type { WorkingCalendar } from './term-end';

const calendar: WorkingCalendar = {
  isWorkingDay: () => true,
  mayBe: () => ({ worked: true, off: false }),
};
const term = { length: 60, unit: 'calendar-days' as const, rolls: true };
const decidedAt = new Date('2026-11-10T02:00:00Z');

function decided(state: CaseRecord['state'], actions: string[], more: object = {}) {
  const timeline = actions.map((action) => ({ action, at: decidedAt }) as TimelineRow);
  const decision = { by: 'person', amountFen: 500, ...more } as CaseRecord['decision'];
  return { state, timeline, decision, amountFen: 500 };
}
const aboutOf = (...of: Parameters<typeof decided>) => recheckable(decided(...of))?.about ?? null;

describe('what a recheck may be asked for', () => {
  it('is a refusal, a decision by machine, less than was asked for, and a revocation', () => {
    expect(aboutOf('refused', ['refuse'])).toBe('refusal');
    expect(aboutOf('closed', ['approve-by-machine', 'close'], { by: 'machine' })).toBe('payment');
    expect(aboutOf('closed', ['approve'], { amountFen: 400 })).toBe('payment');
    expect(aboutOf('revoked', ['approve', 'revoke'])).toBe('revocation');
    expect(aboutOf('recovered', ['approve', 'revoke', 'settle-claim'])).toBe('revocation');
  });

  it('is nothing where a person gave all, while it is paid, of the books, and after a recheck', () => {
    expect(aboutOf('closed', ['approve'])).toBeNull();
    expect(aboutOf('paying', ['approve-by-machine'], { by: 'machine' })).toBeNull();
    expect(recheckable({ ...decided('refused', ['refuse']), operation: {} as never })).toBeNull();
    expect(aboutOf('refused', ['refuse', 'ask-recheck', 'uphold-refusal'])).toBeNull();
    expect(aboutOf('closed', ['refuse', 'ask-recheck', 'grant-on-recheck', 'close'])).toBeNull();
    // A revocation after a recheck is another decision.
    expect(aboutOf('revoked', ['refuse', 'grant-on-recheck', 'revoke'])).toBe('revocation');
  });

  it('ends with its last day, which the day of the decision is not one of', () => {
    const record = decided('refused', ['refuse']);
    const end = (now: string) => recheckEnd(record, { now: new Date(now), termOf: () => term, calendar });
    expect(end('2026-11-10T03:00:00Z')?.dueOn).toBe('2027-01-09');
    expect(end('2027-01-09T15:59:00Z')?.dueOn).toBe('2027-01-09');
    expect(end('2027-01-09T16:01:00Z')).toBeNull();
  });
});
