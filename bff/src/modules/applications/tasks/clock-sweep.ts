import type { Logger } from '../../../platform/logger';
import type { CaseDesk } from '../case-desk';
import { systemActor } from '../domain/actors';
import type { CaseRecord } from '../domain/case-record';
import { clockFields, nextMark, startClock, type ClockMark } from '../domain/clocks';
import { outboxEntry } from '../domain/transition';
import { noticeFacts } from '../notice-facts';

interface SweepParts {
  desk: CaseDesk;
  log: Logger;
}

const batch = 100;

/** Does what clocks want done by now. Found by query, so a restart loses none. Returns how many cases it touched. */
export async function sweepClocks(parts: SweepParts): Promise<number> {
  const { now } = parts.desk.context();
  const due = await parts.desk.cases.findClocksDue(now, batch);
  for (const record of due) await tend(parts, record, now);
  return due.length;
}

async function tend(parts: SweepParts, record: CaseRecord, now: Date): Promise<void> {
  const next = nextMark(record.clock, now);
  if (record.clock === null || next === null) return setNext(parts.desk, record, null);
  if (next.mark === 'recompute') return recompute(parts, record, now);
  if (next.at > now) return setNext(parts.desk, record, next.at);
  if (next.mark === 'due' && (await act(parts.desk, record))) return;
  await mark(parts, record, next.mark, now);
}

async function setNext(desk: CaseDesk, record: CaseRecord, at: Date | null): Promise<void> {
  await desk.commit(record, { set: { clockNextAt: at }, timeline: [], outbox: [] });
}

/** A term whose year had no holiday data; tried again, and counted as a trouble until it is known. */
async function recompute({ desk, log }: SweepParts, record: CaseRecord, now: Date): Promise<void> {
  const { termOf, calendar } = desk.context();
  const started = record.clock!;
  const clock = startClock(started.name, started.startedAt, termOf(started.name), calendar);
  if (clock.dueAt === null)
    log.error({ caseId: record._id, clock: clock.name }, 'term unknown: holiday data missing');
  const correction = record.correction && { ...record.correction, dueOn: clock.dueOn };
  const set = {
    ...clockFields(clock, now),
    ...(started.name === 'correction' && { correction }),
  };
  await desk.commit(record, { set, timeline: [], outbox: [] });
}

/** The edge that a run-out clock takes by itself; false where it only alerts. */
async function act(desk: CaseDesk, record: CaseRecord): Promise<boolean> {
  const actions = {
    acceptance: 'deem-accepted',
    correction: 'lapse',
    draft: 'lapse',
    archive: 'archive',
  } as const;
  const name = record.clock!.name;
  if (name === 'decision' || name === 'payment') return false;
  const to = name === 'acceptance' ? 'accepted' : 'lapsed';
  const acted = await desk.actIfPossible(record._id, {
    action: actions[name],
    actor: systemActor,
    facts: (current) => noticeFacts(current, to),
  });
  return acted !== null;
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
  const outbox = done === 'reminder' ? [reminder(desk, record)] : [];
  await desk.commit(record, {
    set: { ...clockFields(clock, now) },
    timeline: [],
    outbox,
  });
}

function reminder(desk: CaseDesk, record: CaseRecord) {
  const dueOn = record.clock?.dueOn;
  const facts = noticeFacts(record, record.state, {
    correctionCount: record.correction?.items.length ?? 0,
    ...(typeof dueOn === 'string' && { correctBy: dueOn }),
  });
  return outboxEntry('notice', 'correction-reminder', desk.context(), facts);
}
