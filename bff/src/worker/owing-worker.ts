import type { NoticeEntry, NoticeFacts, Notifications } from '../modules/notifications';
import type { Clock } from '../platform/clock';
import { errorFields, type Logger } from '../platform/logger';
import type { Metrics } from '../platform/metrics';
import { OwedWork, type OwedEntry, type OwingRow, type OwingStore } from '../platform/owing';
import { noticeDeadline } from './notice-deadline';

/** Who is told what by a notice that such a record owes. */
export type OwingNotice = Omit<NoticeEntry, 'messageId' | 'centreCode' | 'facts' | 'at' | 'deadlineAt'>;

/** A kind of record that is no case and owes work: an order, a request for a certificate … */
export interface OwingKind<Row extends OwingRow = OwingRow> {
  /** E.g. `standing-order`; in the log, with the row's id. */
  name: string;
  records: OwingStore<Row>;
  /** Owed work by name; each may run twice for one entry. Done, or the moment to try again. */
  carryOut(row: Row, entry: OwedEntry): Promise<Date | void>;
  noticeOf(row: Row, entry: OwedEntry): OwingNotice;
  /** What the row's clock wants done now. It commits another `nextAt`, or comes again. */
  atMoment(row: Row): Promise<void>;
}

interface OwingWorkerParts {
  notifications: Pick<Notifications, 'deliver'>;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
}

/** Rows of one kind worked on at the same time. */
const atOnce = 8;
const batch = 100;

/** Does what records of one kind owe, and tends their clocks; found by query, so that a restart loses none. */
export class OwingWorker {
  private readonly owed: OwedWork<OwingRow>;

  constructor(
    private readonly kind: OwingKind,
    private readonly parts: OwingWorkerParts,
  ) {
    const { records } = kind;
    const { clock, log, metrics } = parts;
    this.owed = new OwedWork({
      kind: kind.name,
      find: (rowId) => records.find(rowId),
      lease: (rowId, entryId, now, until) => records.outbox.lease(rowId, entryId, now, until),
      settle: (rowId, entryId) => records.outbox.settle(rowId, entryId),
      defer: (rowId, entryId, until) => records.outbox.defer(rowId, entryId, until),
      carryOut: (row, entry) => this.carryOut(row, entry),
      ...{ clock, log, metrics },
    });
  }

  /** Does what is due of what is owed; how many rows it touched. */
  async relay(): Promise<number> {
    const owing = await this.kind.records.findOwing(this.parts.clock.now(), atOnce);
    await Promise.all(owing.map((rowId) => this.owed.work(rowId)));
    return owing.length;
  }

  /** Does what clocks want done by now; how many rows it touched. One that fails holds no other back. */
  async tend(): Promise<number> {
    const due = await this.kind.records.findDue(this.parts.clock.now(), batch);
    for (const row of due) await this.kind.atMoment(row).catch((error: unknown) => this.tell(row, error));
    return due.length;
  }

  private tell(row: OwingRow, error: unknown): void {
    const { name } = this.kind;
    this.parts.log.warn({ [`${name}Id`]: row._id, ...errorFields(error) }, 'moment failed, will come again');
  }

  private async carryOut(row: OwingRow, entry: OwedEntry): Promise<Date | void> {
    if (entry.kind !== 'notice') return this.kind.carryOut(row, entry);
    const delivery = await this.parts.notifications.deliver({
      ...this.kind.noticeOf(row, entry),
      messageId: entry.entryId,
      centreCode: row.centreCode,
      facts: entry.facts as unknown as NoticeFacts,
      at: entry.createdAt,
      deadlineAt: noticeDeadline(entry),
    });
    return 'retryAt' in delivery ? delivery.retryAt : undefined;
  }
}
