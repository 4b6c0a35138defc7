import type { Change, Journal, Table } from '../storage/journal';
import type { FaultBoard } from '../faults/fault-board';

/** Something the system wants to tell the fund, kept until it is told. */
export interface Delivery {
  readonly deliveryId: string;
  /** Deliveries about the same thing; `out-of-order` swaps neighbours of one subject. */
  readonly subject: string;
  readonly payload: unknown;
  /** Copies still to send; a duplicate starts with two. */
  readonly copies: number;
  readonly attempts: number;
  readonly dueAt: number;
  readonly held: boolean;
  readonly state: 'waiting' | 'delivered' | 'dropped' | 'given-up';
}

export interface CourierOptions {
  readonly journal: Journal;
  readonly faults: FaultBoard;
  /** Name that faults of callbacks use. */
  readonly operation: string;
  /** True when the other side has taken it. Throwing counts as not taken. */
  readonly send: (delivery: Delivery) => Promise<boolean>;
  readonly backOffMs: (attempts: number) => number;
  readonly maxAttempts: number;
}

/** Delivers callbacks at least once: journalled first, repeated with back-off, taken up again after a crash. */
export class Courier {
  private readonly deliveries: Table<Delivery>;
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private stopped = false;

  constructor(private readonly options: CourierOptions) {
    this.deliveries = options.journal.table<Delivery>('deliveries');
  }

  /** The change that promises a delivery: commit it with the fact that it tells, then call `wake`. */
  enlist(deliveryId: string, subject: string, payload: unknown): Change {
    const fault = this.options.faults.pickForCallback(this.options.operation);
    const waits = fault?.mode === 'late' || fault?.mode === 'out-of-order';
    return this.deliveries.put(deliveryId, {
      deliveryId,
      subject,
      payload,
      copies: fault?.mode === 'duplicate' ? 2 : 1,
      attempts: 0,
      dueAt: Date.now() + (waits ? (fault.ms ?? 3000) : 0),
      held: fault?.mode === 'out-of-order',
      state: fault?.mode === 'drop' ? 'dropped' : 'waiting',
    });
  }

  /** Sets a timer for everything that waits; `hurry` forgets back-off. */
  wake(hurry = false): void {
    for (const delivery of this.list()) {
      if (delivery.state !== 'waiting' || this.stopped) continue;
      if (this.timers.has(delivery.deliveryId) && !hurry) continue;
      this.schedule(delivery, hurry ? 0 : delivery.dueAt - Date.now());
    }
  }

  list(): Readonly<Delivery>[] {
    return this.deliveries.all();
  }

  /** Forgets what was planned; for a reset. */
  clear(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  stop(): void {
    this.stopped = true;
    this.clear();
  }

  private schedule(delivery: Delivery, ms: number): void {
    clearTimeout(this.timers.get(delivery.deliveryId));
    const timer = setTimeout(() => void this.attempt(delivery.deliveryId), Math.max(0, ms));
    this.timers.set(delivery.deliveryId, timer);
  }

  private async attempt(deliveryId: string): Promise<void> {
    const delivery = this.deliveries.get(deliveryId);
    if (delivery === undefined || delivery.state !== 'waiting') return;
    const taken = await this.options.send(delivery).catch(() => false);
    // A reset during the attempt took the record, and the story, away.
    if (this.stopped || this.deliveries.get(deliveryId) === undefined) return;
    this.timers.delete(deliveryId);
    const next = taken ? afterTaken(delivery) : this.afterRefused(delivery);
    this.options.journal.commit([this.deliveries.put(deliveryId, next)]);
    if (next.state === 'waiting') this.schedule(next, next.dueAt - Date.now());
    if (next.state === 'delivered') this.releaseHeld(next);
  }

  private afterRefused(delivery: Delivery): Delivery {
    const attempts = delivery.attempts + 1;
    if (attempts >= this.options.maxAttempts) return { ...delivery, attempts, state: 'given-up' };
    return { ...delivery, attempts, dueAt: Date.now() + this.options.backOffMs(attempts) };
  }

  private releaseHeld(overtaker: Delivery): void {
    const held = this.list().filter(
      (one) => one.held && one.state === 'waiting' && one.subject === overtaker.subject,
    );
    for (const delivery of held) this.schedule(delivery, 0);
  }
}

function afterTaken(delivery: Delivery): Delivery {
  const copies = delivery.copies - 1;
  return { ...delivery, copies, dueAt: Date.now(), state: copies === 0 ? 'delivered' : 'waiting' };
}
