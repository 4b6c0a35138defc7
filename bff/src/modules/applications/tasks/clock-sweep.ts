import type { ClockName } from '@gjj/shared-types';
import type { Logger } from '../../../platform/logger';
import type { CaseDesk } from '../case-desk';
import { systemActor } from '../domain/actors';
import type { CaseRecord } from '../domain/case-record';
import { clockFields, nextMark, startClock, type ClockMark } from '../domain/clocks';
import { noticesTo } from '../domain/notices';
import { noticeFacts } from '../notice-facts';

interface SweepParts {
  desk: CaseDesk;
  log: Logger;
}

const batch = 100;
/** A submission that waits for the ledger holds its draft; the clock asks again when it may have been answered. */
const heldRetryMs = 5 * 60_000;

/** Does what clocks want done by now. Found by query, so a restart loses none. Returns how many cases it touched. */
export async function sweepClocks(parts: SweepParts): Promise<number> {
  const { now } = parts.desk;
  const due = await parts.desk.cases.findClocksDue(now, batch);
  for (const record of due) await tend(parts, record, now);
  return due.length;
}

async function tend(parts: SweepParts, record: CaseRecord, now: Date): Promise<void> {
  const next = nextMark(record.clock, now);
  if (record.clock === null || next === null) return setNext(parts.desk, record, null);
  if (next.mark === 'recompute') return recompute(parts, record, now);
  if (next.at > now) return setNext(parts.desk, record, next.at);
  if (next.mark === 'due' && endsByItself(record.clock.name)) return end(parts.desk, record, now);
  await mark(parts, record, next.mark, now);
}

async function setNext(desk: CaseDesk, record: CaseRecord, at: Date | null): Promise<void> {
  await desk.commit(record, { set: { clockNextAt: at }, timeline: [], outbox: [] });
}

/** A term whose year had no holiday data; tried again, and counted as a trouble until it is known. */
async function recompute({ desk, log }: SweepParts, record: CaseRecord, now: Date): Promise<void> {
  const { termOf, calendar } = desk.context(record);
  const started = record.clock!;
  const clock = startClock(started.name, started.startedAt, termOf(started.name), calendar);
  if (clock.dueAt === null)
    log.error({ caseId: record._id, clock: clock.name }, 'term unknown: holiday data missing');
  const { dueOn, dueBetween } = clock;
  const correction = record.correction && { ...record.correction, dueOn, dueBetween };
  const set = {
    ...clockFields(clock, now),
    ...(started.name === 'correction' && { correction }),
  };
  await desk.commit(record, { set, timeline: [], outbox: [] });
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
  const facts = (current: CaseRecord) => noticeFacts(current, to);
  const acted = await desk.actIfPossible(record._id, { action, actor: systemActor, facts });
  if (acted === null) await setNext(desk, record, new Date(now.getTime() + heldRetryMs));
}

/** Notes the mark as done; the reminder goes to the member, the others to staff as a line in the log. */
async function mark(
  { desk, log }: SweepParts,
  record: CaseRecord,
  done: ClockMark,
  now: Date,
): Promise<void> {
  const clock = { ...record.clock!, marksDone: [...record.clock!.marksDone, done] };
  if (done !== 'reminder')
    log.warn({ caseId: record._id, clock: clock.name, mark: done }, 'term running out');
  const outbox = done === 'reminder' ? reminders(desk, record) : [];
  await desk.commit(record, {
    set: { ...clockFields(clock, now) },
    timeline: [],
    outbox,
  });
}

function reminders(desk: CaseDesk, record: CaseRecord) {
  const dueOn = record.clock?.dueOn;
  const facts = noticeFacts(record, record.state, {
    correctionCount: record.correction?.items.length ?? 0,
    ...(typeof dueOn === 'string' && { correctBy: dueOn }),
  });
  return noticesTo(record, 'correction-reminder', desk.context(record), facts);
}
