import type { Clock } from '../clock';
import { errorFields, type Logger } from '../logger';
import type { Metrics } from '../metrics';
import type { OwedEntry, Owing } from './owed-entry';

const leaseMs = 30_000;
const longestBackoffMs = 5 * 60 * 1000;

/** 1 s, 2 s, 4 s … 5 min: a far side that is away is asked again, ever more slowly. */
export function backoffMs(tries: number): number {
  return Math.min(longestBackoffMs, 1000 * 2 ** Math.min(tries - 1, 20));
}

type EntryOf<Row extends Owing> = Row['outbox'][number];

export interface OwedWorkParts<Row extends Owing> {
  /** Named in the log beside the row's id, e.g. `case`. */
  kind: string;
  find(rowId: string): Promise<Row | null>;
  lease(rowId: string, entryId: string, now: Date, until: Date): Promise<Row | null>;
  settle(rowId: string, entryId: string): Promise<void>;
  defer(rowId: string, entryId: string, until: Date): Promise<void>;
  /** Done, or the moment to try again. May run twice for one entry. */
  carryOut(row: Row, entry: EntryOf<Row>): Promise<Date | void>;
  clock: Clock;
  log: Logger;
  metrics: Pick<Metrics, 'tasks'>;
}

/** Does what a record owes and is due, the oldest first. Any number of workers may run at once and be killed at any point. */
export class OwedWork<Row extends Owing> {
  constructor(private readonly parts: OwedWorkParts<Row>) {}

  /** @param only what of it, one thing after the other */
  async work(rowId: string, only: (entry: EntryOf<Row>) => boolean = () => true): Promise<void> {
    const attempted = new Set<string>();
    for (;;) {
      const row = await this.parts.find(rowId);
      const next = row?.outbox.find(
        (entry) => this.isDue(entry) && only(entry) && !attempted.has(`${entry.entryId}:${entry.tries}`),
      );
      if (next === undefined) return;
      attempted.add(`${next.entryId}:${next.tries}`);
      await this.workOn(rowId, next.entryId);
    }
  }

  private isDue({ dueAt }: OwedEntry): boolean {
    return dueAt <= this.parts.clock.now();
  }

  private async workOn(rowId: string, entryId: string): Promise<void> {
    const { clock, metrics } = this.parts;
    const now = clock.now();
    const leased = await this.parts.lease(rowId, entryId, now, new Date(now.getTime() + leaseMs));
    const entry = leased?.outbox.find((candidate) => candidate.entryId === entryId);
    if (leased === null || entry === undefined) return;
    const again = await this.attempt(leased, entry);
    metrics.tasks.inc({ name: entry.name, outcome: again === undefined ? 'done' : 'again' });
    if (again === undefined) await this.parts.settle(rowId, entryId);
    else await this.parts.defer(rowId, entryId, again);
  }

  /** When to try again, or undefined when it is done. */
  private async attempt(row: Row, entry: EntryOf<Row>): Promise<Date | undefined> {
    try {
      return (await this.parts.carryOut(row, entry)) ?? undefined;
    } catch (error) {
      const { kind, clock, log } = this.parts;
      log.warn(
        { [`${kind}Id`]: row._id, entry: entry.name, tries: entry.tries, ...errorFields(error) },
        'owed work failed, will be tried again',
      );
      return new Date(clock.now().getTime() + backoffMs(entry.tries));
    }
  }
}
