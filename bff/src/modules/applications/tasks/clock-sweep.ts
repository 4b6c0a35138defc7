import type { CaseState, ClockName, StaffNoticeName } from '@gjj/shared-types';
import type { Logger } from '../../../platform/logger';
import type { CaseDesk } from '../case-desk';
import { systemActor } from '../domain/actors';
import type { CaseRecord, OutboxEntry, SideClock } from '../domain/case-record';
import { countClock } from '../domain/clock-run';
import { clockFields, marksDue, nextMark, nextMoment, type ClockMark } from '../domain/clocks';
import { leftToPayBackFen } from '../domain/claim';
import { noticesTo } from '../domain/notices';
import { staffNotice } from '../domain/staff-notices';
import { noticeFacts, termFacts } from '../notice-facts';
import { sideSteps } from './side-steps';
import { dueSideClock, noteMarks, recountSideClocks, replaceSideClock } from './side-clocks';

interface SweepParts {
  desk: CaseDesk;
  log: Logger;
}

const batch = 100;
/** A submission that waits for the ledger holds its draft; the clock asks again when it may have been answered. */
const heldRetryMs = 5 * 60_000;
/** What a case waits for before it is archived takes days. */
const archiveRetryMs = 24 * 60 * 60_000;

/** Does what clocks want done by now. Found by query, so a restart loses none. Returns how many cases it touched. */
export async function sweepClocks(parts: SweepParts): Promise<number> {
  const { now } = parts.desk;
  const due = await parts.desk.cases.findClocksDue(now, batch);
  for (const record of due) await tend(parts, record, now);
  return due.length;
}

/** One thing at a time: what is due of another clock of the case is found again at once. */
async function tend(parts: SweepParts, record: CaseRecord, now: Date): Promise<void> {
  const beside = dueSideClock(record, now);
  if (beside !== undefined) return markBeside(parts, record, beside, now);
  const next = nextMark(record.clock, now);
  if (next !== null && next.mark !== 'recompute' && next.at <= now) {
    const ends = next.mark === 'due' && endsByItself(record.clock!.name);
    return ends ? end(parts.desk, record, now) : mark(parts, record, next.mark);
  }
  if ([record.clock, ...(record.sideClocks ?? [])].some((clock) => clock?.dueAt === null))
    return recompute(parts, record);
  await setNext(parts.desk, record, nextMoment(record, now));
}

async function setNext(desk: CaseDesk, record: CaseRecord, at: Date | null): Promise<void> {
  await desk.commit(record, { set: { clockNextAt: at }, timeline: [], outbox: [] });
}

async function markBeside(
  { desk, log }: SweepParts,
  record: CaseRecord,
  due: SideClock,
  now: Date,
): Promise<void> {
  const { mark, clock } = noteMarks(due, now);
  log.warn({ caseId: record._id, clock: clock.name, subject: clock.subject, mark }, 'term running out');
  const noted = { ...record, sideClocks: replaceSideClock(record, clock) };
  const { set, outbox } = sideSteps[clock.name](noted, { clock, mark }, desk.context(record));
  await desk.commit(record, { set: { sideClocks: noted.sideClocks, ...set }, timeline: [], outbox });
}

/** Terms whose year had no holiday data; tried again, and counted as a trouble until they are known. */
async function recompute({ desk, log }: SweepParts, record: CaseRecord): Promise<void> {
  const { calendar } = desk.context(record);
  const set = { ...recountMain(desk, record), ...recountSideClocks(record, calendar) };
  if ([set.clock, ...(set.sideClocks ?? [])].some((clock) => clock?.dueAt === null))
    log.error({ caseId: record._id }, 'term unknown: holiday data missing');
  await desk.commit(record, { set, timeline: [], outbox: [] });
}

function recountMain(desk: CaseDesk, record: CaseRecord): Partial<CaseRecord> {
  const { clock: started } = record;
  if (started === null || started.dueAt !== null) return {};
  const { termOf, calendar } = desk.context(record);
  const clock = countClock(started, started.term ?? termOf(started.name), calendar);
  const { dueOn, dueBetween } = clock;
  const correction = record.correction && { ...record.correction, dueOn, dueBetween };
  return { ...clockFields(clock), ...(started.name === 'correction' && { correction }) };
}

/** The edge that a run-out clock takes by itself; the other clocks only alert. */
const endings = {
  acceptance: { action: 'deem-accepted', to: 'accepted' },
  correction: { action: 'lapse', to: 'lapsed' },
  draft: { action: 'lapse', to: 'lapsed' },
  archive: { action: 'archive', to: 'archived' },
} as const;

function endsByItself(name: ClockName): name is keyof typeof endings {
  return name in endings;
}

async function end(desk: CaseDesk, record: CaseRecord, now: Date): Promise<void> {
  const { action, to } = endings[record.clock!.name as keyof typeof endings];
  const facts = (current: CaseRecord) => noticeFacts(current, to, endFacts(desk, current, to));
  const acted = await desk.actIfPossible(record._id, { action, actor: systemActor, facts });
  if (acted === null) await setNext(desk, record, retryAt(record, now));
}

/** By which rule the term has this end, and when it was or what follows. */
function endFacts(desk: CaseDesk, record: CaseRecord, to: CaseState): OutboxEntry['facts'] {
  const rule = desk.catalogueOf(record).termRule(record.clock!.name);
  const { correction } = record;
  return {
    ...(rule !== null && { rule }),
    ...(to === 'accepted' && termFacts('decide', desk.endOf('decision', record))),
    ...(to === 'lapsed' && correction !== null && termFacts('correct', correction)),
  };
}

/** Clocks beside the one that has to wait go on. */
function retryAt({ clock, sideClocks }: CaseRecord, now: Date): Date {
  const held = clock?.name === 'archive' ? archiveRetryMs : heldRetryMs;
  const again = new Date(now.getTime() + held);
  const beside = nextMoment({ clock: null, ...(sideClocks && { sideClocks }) }, now);
  return beside !== null && beside < again ? beside : again;
}

/** Terms that staff have to keep; the others are the person's, or end without anybody. */
const keptByStaff: readonly ClockName[] = ['acceptance', 'decision', 'recheck', 'special-check', 'payment'];

/** What overseers and the owner are told of a share of such a term that is gone. */
const toldToStaff: Partial<Record<ClockMark, StaffNoticeName>> = {
  half: 'term-half',
  most: 'term-most',
  due: 'term-over',
};

/** Of marks that fell while nobody looked only the last one speaks. */
function toldOf(desk: CaseDesk, record: CaseRecord, done: ClockMark): OutboxEntry[] {
  if (done === 'reminder') return reminders(desk, record);
  const name = toldToStaff[done];
  const clock = record.clock!;
  const speaks = keptByStaff.includes(clock.name) && marksDue(clock, desk.now).at(-1) === done;
  if (name === undefined || !speaks) return [];
  const { owner } = record;
  const facts = owner === null ? {} : { toName: owner.name };
  const context = desk.context(record);
  const told = owner === null ? [] : [staffNotice(name, record, owner, context, facts)];
  return [...told, staffNotice(name, record, 'overseers', context, facts)];
}

/** Notes the mark as done; the reminder goes to the member, the others to staff. */
async function mark({ desk, log }: SweepParts, record: CaseRecord, done: ClockMark): Promise<void> {
  const clock = { ...record.clock!, marksDone: [...record.clock!.marksDone, done] };
  if (done !== 'reminder')
    log.warn({ caseId: record._id, clock: clock.name, mark: done }, 'term running out');
  const outbox = toldOf(desk, record, done);
  await desk.commit(record, {
    set: clockFields(clock),
    timeline: [],
    outbox,
  });
}

function reminders(desk: CaseDesk, record: CaseRecord) {
  if (record.state === 'revoked') return repaymentReminder(desk, record);
  const dueOn = record.clock?.dueOn;
  const facts = noticeFacts(record, record.state, {
    correctionCount: record.correction?.items.length ?? 0,
    ...(typeof dueOn === 'string' && { correctBy: dueOn }),
  });
  return noticesTo(record, 'correction-reminder', desk.context(record), facts);
}

function repaymentReminder(desk: CaseDesk, record: CaseRecord) {
  const { dueOn } = record.clock!;
  const facts = noticeFacts(record, record.state, {
    leftFen: leftToPayBackFen(record),
    ...(dueOn !== null && { repayBy: dueOn }),
  });
  return noticesTo(record, 'repayment-reminder', desk.context(record), facts);
}
