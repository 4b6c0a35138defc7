import { endOfDay } from '@gjj/shared-types';
import {
  matterKinds,
  matterStates,
  memberMatterActions,
  staffMatterActions,
  staffRoles,
  type MatterKind,
  type MatterState,
} from '@gjj/shared-types';
import { callWindows } from './call-windows';
import type { MatterActor, MatterClock } from './matter';
import { clockOfWindow, marksDue, nextMoment, queueDueAt, recounted, startClock } from './matter-clock';
import { allowedOn, isLate, type JudgedMatter } from './matter-table';

const now = new Date('2026-11-30T02:00:00Z');
const moment = { now, today: '2026-11-30', reopenings: 1 };
const owner = { staffId: 'own', name: '客服一' };
const matterOf = (kind: MatterKind, state: MatterState, more: Partial<JudgedMatter> = {}): JudgedMatter => ({
  ...{ kind, state, userId: 'me', owner: null, reopened: 0, reopenBy: null, clock: null },
  ...more,
});
const staff = (role: (typeof staffRoles)[number], staffId = 'own'): MatterActor => ({
  ...{ kind: 'staff', staffId, name: '甲', role },
});

describe('who may do what to a matter', () => {
  it('is what was agreed, in each state, owned by the officer', () => {
    const actors = { member: { kind: 'member', userId: 'me' } as const, agent: staff('service-agent') };
    const table = matterStates.map((state) => {
      const of = (kind: MatterKind, actor: MatterActor) =>
        allowedOn(matterOf(kind, state, state === 'received' ? {} : { owner }), actor, moment).join(' ');
      return [
        state,
        of('advice', actors.member),
        of('advice', actors.agent),
        of('complaint', actors.agent),
        of('complaint', staff('supervisor')),
      ].join(' | ');
    });
    expect(table).toMatchInlineSnapshot(`
     [
       "received | say-more take-back | take pass-on note | take pass-on note | take pass-on answer note",
       "in-hand | say-more take-back | pass-on answer note reveal-phone | pass-on note reveal-phone | pass-on answer note reveal-phone",
       "answered | reopen settle | note | note | note",
       "closed |  |  |  | ",
       "taken-back |  |  |  | ",
     ]
    `);
  });

  it('lets no other role, no other member and no machine do anything, and keeps the two sides apart', () => {
    for (const kind of matterKinds)
      for (const state of matterStates) {
        const matter = matterOf(kind, state, { owner });
        const others = staffRoles.filter((role) => !['service-agent', 'supervisor'].includes(role));
        const nobody: MatterActor[] = [
          ...others.map((role) => staff(role)),
          { kind: 'member', userId: 'another' },
          { kind: 'system' },
        ];
        for (const actor of nobody) expect(allowedOn(matter, actor, moment)).toEqual([]);
        const mine = allowedOn(matter, { kind: 'member', userId: 'me' }, moment);
        expect(staffMatterActions.filter((action) => mine.includes(action))).toEqual([]);
        const theirs = allowedOn(matter, staff('supervisor'), moment);
        expect(memberMatterActions.filter((action) => theirs.includes(action))).toEqual([]);
      }
  });

  it('leaves what a colleague has to the colleague, except that a supervisor may pass it on', () => {
    const matter = matterOf('advice', 'in-hand', { owner });
    expect(allowedOn(matter, staff('service-agent', 'other'), moment)).toEqual(['note']);
    expect(allowedOn(matter, staff('supervisor', 'other'), moment)).toEqual(['pass-on', 'note']);
  });

  it('reopens as often as the centre says, until the day that was told', () => {
    const mine: MatterActor = { kind: 'member', userId: 'me' };
    const may = (more: Partial<JudgedMatter>) =>
      allowedOn(matterOf('complaint', 'answered', more), mine, moment).includes('reopen');
    expect(may({ reopenBy: '2026-11-30' })).toBe(true);
    expect(may({ reopenBy: '2026-11-29' })).toBe(false);
    expect(may({ reopened: 1 })).toBe(false);
  });
});

const due = (dueOn: string) => ({ dueOn, dueBetween: null });

describe('the clock of a matter', () => {
  const clock = startClock(now, due('2026-12-05'));
  const half = new Date(now.getTime() + (endOfDay('2026-12-05').getTime() - now.getTime()) / 2);

  it('marks half, four fifths and the end of its term, each once', () => {
    const matter = { clock, window: null };
    expect(nextMoment(matter, now)).toEqual(half);
    expect(marksDue(matter, now)).toEqual([]);
    expect(marksDue(matter, half)).toEqual(['half']);
    const told = { clock: { ...clock, marksDone: ['half'] }, window: null };
    expect(marksDue(told, endOfDay('2026-12-05'))).toEqual(['most', 'due']);
    const all = { clock: { ...clock, marksDone: ['half', 'most', 'due'] }, window: null };
    expect(nextMoment(all, now)).toBeNull();
  });

  it('is looked at again every hour while its year has no holidays, and counted once it has', () => {
    const unknown = startClock(now, { dueOn: null, dueBetween: { from: '2027-01-03', to: '2027-01-06' } });
    expect(nextMoment({ clock: unknown, window: null }, now)).toEqual(new Date(now.getTime() + 3_600_000));
    expect(queueDueAt({ clock: unknown }).getUTCFullYear()).toBe(9999);
    expect(recounted(unknown, due('2027-01-05'))).toMatchObject({
      dueAt: endOfDay('2027-01-05'),
      dueBetween: null,
    });
  });

  it('of a call-back is its window', () => {
    const window = { from: new Date('2026-12-01T01:00:00Z'), to: new Date('2026-12-01T03:30:00Z') };
    const matter = { clock: clockOfWindow(now, { to: window.to, day: '2026-12-01' }), window };
    expect(nextMoment(matter, now)).toEqual(window.from);
    expect(marksDue(matter, window.from)).toEqual(['call-now']);
  });

  it('is late after its end, until a new day was told, and again after that', () => {
    const late: MatterClock = startClock(now, due('2026-11-28'));
    expect(isLate({ clock }, moment)).toBe(false);
    expect(isLate({ clock: late }, moment)).toBe(true);
    expect(isLate({ clock: { ...late, explainedTo: '2026-12-02' } }, moment)).toBe(false);
    expect(isLate({ clock: { ...late, explainedTo: '2026-11-29' } }, moment)).toBe(true);
    expect(queueDueAt({ clock: { ...late, explainedTo: '2026-12-02' } })).toEqual(endOfDay('2026-12-02'));
  });
});

describe('when 12329 rings back', () => {
  const settings = { spans: ['9:00–11:30', '14:30–17:00'], daysAhead: 2 };
  const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const at = (instant: string) =>
    callWindows(settings, weekdays, { now: new Date(instant), today: instant.slice(0, 10) }).map(
      ({ from, to }) => [from, to].map((one) => one.toISOString().slice(5, 16)).join(' '),
    );

  it('is on working days, while there is time left to find it in the queue', () => {
    expect(at('2026-11-30T02:00:00Z')).toEqual([
      '11-30T01:00 11-30T03:30',
      '11-30T06:30 11-30T09:00',
      '12-01T01:00 12-01T03:30',
      '12-01T06:30 12-01T09:00',
    ]);
    expect(at('2026-11-27T08:45:00Z')[0]).toBe('11-30T01:00 11-30T03:30');
  });

  it('is never on a day of which nobody knows whether it is worked', () => {
    expect(callWindows(settings, () => null, { now, today: '2026-11-30' })).toEqual([]);
  });
});
