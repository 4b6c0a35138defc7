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
import type { Logger } from '../platform/logger';
import type { Metrics } from '../platform/metrics';
import { OwedWork } from '../platform/owing';
import { noticeDeadline } from './notice-deadline';
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

/** Does what a case owes and is due, in each lane the oldest first. */
export class CaseWorker {
  private readonly owed: OwedWork<CaseRecord>;

  constructor(private readonly parts: CaseWorkerParts) {
    const { cases, clock, log, metrics } = parts;
    this.owed = new OwedWork({
      kind: 'case',
      find: (caseId) => cases.find(caseId),
      lease: (caseId, entryId, now, until) => cases.outbox.lease(caseId, entryId, now, until),
      settle: (caseId, entryId) => cases.outbox.settle(caseId, entryId),
      defer: (caseId, entryId, until) => cases.outbox.defer(caseId, entryId, until),
      carryOut: (record, entry) => this.carryOut(record, entry),
      ...{ clock, log, metrics },
    });
  }

  /** @param only in these lanes, one thing after the other; several lanes of a case may be worked on at once */
  async work(caseId: string, only: readonly Lane[] = lanes): Promise<void> {
    await this.owed.work(caseId, (entry) => only.includes(laneOf(entry)));
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
    const told = { entryId, about: { kind: 'case', caseId: record._id } as const, at: createdAt };
    await notifications.tellStaff(
      { ...told, notice: staffNoticeName.parse(name), facts: facts as unknown as StaffNoticeFacts },
      officers,
    );
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

/** Whose message it is: somebody of the family who is asked (家人同意) has no part in the case, and is led to their own place. */
function readerOf(
  { _id: caseId, userId, familyConsents = [] }: CaseRecord,
  { facts }: OutboxEntry,
): Pick<NoticeEntry, 'userId' | 'caseId' | 'leadsTo'> {
  const asked = familyConsents.find(({ consentId }) => consentId === facts['toFamily'])?.asked.userId;
  return asked == null ? { userId, caseId } : { userId: asked, caseId: null, leadsTo: 'family' };
}

function noticeOf(record: CaseRecord, entry: OutboxEntry): NoticeEntry {
  return {
    messageId: entry.entryId,
    ...readerOf(record, entry),
    to: recipientOf(record, entry),
    centreCode: record.centreCode,
    notice: noticeName.parse(entry.name),
    facts: entry.facts as unknown as NoticeFacts,
    at: entry.createdAt,
    deadlineAt: noticeDeadline(entry),
  };
}
