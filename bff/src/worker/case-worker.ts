import { noticeName, staffNoticeName, type TaskName } from '@gjj/shared-types';
import {
  laneOf,
  lanes,
  type CaseRecord,
  type CaseRepository,
  type Lane,
  type OutboxEntry,
  type TaskHandler,
} from '../modules/applications';
import type { NoticeEntry, NoticeFacts, Notifications, StaffNoticeFacts } from '../modules/notifications';
import type { Clock } from '../platform/clock';
import { errorFields, type Logger } from '../platform/logger';
import type { Metrics } from '../platform/metrics';
import { taskOf } from './task-of';

export interface CaseWorkerParts {
  cases: CaseRepository;
  tasks: Record<TaskName, TaskHandler>;
  notifications: Pick<Notifications, 'deliver' | 'tellStaff'>;
  /** Whoever oversees a case, by id. */
  overseersOf: (record: CaseRecord) => Promise<string[]>;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
}

const leaseMs = 30_000;
const noticeTermMs = 24 * 60 * 60 * 1000;
const longestBackoffMs = 5 * 60 * 1000;

/** 1 s, 2 s, 4 s … 5 min: a far side that is away is asked again, ever more slowly. */
export function backoffMs(tries: number): number {
  return Math.min(longestBackoffMs, 1000 * 2 ** Math.min(tries - 1, 20));
}

/** Does what a case owes and is due, in each lane the oldest first. Any number of workers may run at once and be killed at any point. */
export class CaseWorker {
  constructor(private readonly parts: CaseWorkerParts) {}

  /** @param only in these lanes, one thing after the other; several lanes of a case may be worked on at once */
  async work(caseId: string, only: readonly Lane[] = lanes): Promise<void> {
    const attempted = new Set<string>();
    for (;;) {
      const record = await this.parts.cases.find(caseId);
      const next = record === null ? undefined : this.nextDue(record, only, attempted);
      if (next === undefined) return;
      attempted.add(`${next.entryId}:${next.tries}`);
      await this.workOn(caseId, next.entryId);
    }
  }

  private nextDue(
    record: CaseRecord,
    only: readonly Lane[],
    attempted: ReadonlySet<string>,
  ): OutboxEntry | undefined {
    const now = this.parts.clock.now();
    return record.outbox.find(
      (entry) =>
        entry.dueAt <= now &&
        only.includes(laneOf(entry)) &&
        !attempted.has(`${entry.entryId}:${entry.tries}`),
    );
  }

  private async workOn(caseId: string, entryId: string): Promise<void> {
    const { cases, clock, metrics } = this.parts;
    const now = clock.now();
    const leased = await cases.leaseEntry(caseId, entryId, now, new Date(now.getTime() + leaseMs));
    const entry = leased?.outbox.find((candidate) => candidate.entryId === entryId);
    if (leased === null || entry === undefined) return;
    const again = await this.attempt(leased, entry);
    metrics.tasks.inc({ name: entry.name, outcome: again === undefined ? 'done' : 'again' });
    if (again === undefined) await cases.settleEntry(caseId, entryId);
    else await cases.deferEntry(caseId, entryId, again);
  }

  /** When to try again, or undefined when it is done. */
  private async attempt(record: CaseRecord, entry: OutboxEntry): Promise<Date | undefined> {
    try {
      return (await this.carryOut(record, entry)) ?? undefined;
    } catch (error) {
      const again = new Date(this.parts.clock.now().getTime() + backoffMs(entry.tries));
      this.parts.log.warn(
        { caseId: record._id, entry: entry.name, tries: entry.tries, ...errorFields(error) },
        'owed work failed, will be tried again',
      );
      return again;
    }
  }

  private async carryOut(record: CaseRecord, entry: OutboxEntry): Promise<Date | void> {
    if (entry.kind === 'task') return this.parts.tasks[taskOf(entry.name)](record._id, entry.entryId);
    if (entry.kind === 'staff-notice') return this.tellStaff(record, entry);
    const delivery = await this.parts.notifications.deliver(noticeOf(record, entry));
    return 'retryAt' in delivery ? delivery.retryAt : undefined;
  }

  private async tellStaff(
    record: CaseRecord,
    { entryId, name, facts, createdAt }: OutboxEntry,
  ): Promise<void> {
    const { overseersOf, notifications } = this.parts;
    const { staffId } = facts;
    const officers = typeof staffId === 'string' ? [staffId] : await overseersOf(record);
    const told = { entryId, caseId: record._id, notice: staffNoticeName.parse(name), at: createdAt };
    await notifications.tellStaff({ ...told, facts: facts as unknown as StaffNoticeFacts }, officers);
  }
}

/** Who stood at the window for the ledger's books, or an heir who is told of their part; undefined: the member. */
function recipientOf(
  { operation, person, inheritance }: CaseRecord,
  { facts }: OutboxEntry,
): NoticeEntry['to'] {
  if (operation !== undefined) return { nameMasked: person.nameMasked, phone: person.phone };
  const heir = inheritance?.heirs.find(({ heirId }) => heirId === facts['payeeId']);
  return heir && { nameMasked: heir.nameMasked, phone: heir.phone };
}

function noticeOf(record: CaseRecord, entry: OutboxEntry): NoticeEntry {
  return {
    messageId: entry.entryId,
    userId: record.userId,
    caseId: record._id,
    to: recipientOf(record, entry),
    centreCode: record.centreCode,
    notice: noticeName.parse(entry.name),
    facts: entry.facts as unknown as NoticeFacts,
    at: entry.createdAt,
    deadlineAt: new Date(entry.createdAt.getTime() + noticeTermMs),
  };
}
