import { Refusal } from '../http/refusal';
import type { Courier } from '../callbacks/courier';
import type { Journal } from '../storage/journal';
import { outcomesFor, type KnownCard } from './cards';
import { callbackOf, type Outcome, type Payment } from './payment';

export interface PaymentRequest {
  readonly instructionId: string;
  readonly amountFen: number;
  readonly payeeName: string;
  readonly cardNumber: string;
  readonly remark: string;
}

export interface BookSettings {
  settleDelayMs: number;
}

/** The bank's book: one row an instruction, settled by itself after a moment or by hand from the desk. */
export class Book {
  private readonly payments;
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly journal: Journal,
    private readonly courier: Courier,
    private readonly cards: ReadonlyMap<string, KnownCard>,
    private readonly settings: BookSettings,
    private readonly now: () => Date,
  ) {
    this.payments = journal.table<Payment>('payments');
  }

  list(): Readonly<Payment>[] {
    return this.payments.all().toReversed();
  }

  get(instructionId: string): Readonly<Payment> {
    const payment = this.payments.get(instructionId);
    if (payment === undefined) throw new Refusal(404, 'instruction-unknown');
    return payment;
  }

  /** Takes an instruction once; the same again gives the same answer, another body under its id is refused. */
  instruct(request: PaymentRequest): Readonly<Payment> {
    const existing = this.payments.get(request.instructionId);
    if (existing !== undefined) return sameOrRefuse(existing, request);
    const at = this.now().toISOString();
    const number = String(this.payments.all().length + 1).padStart(8, '0');
    const payment: Payment = {
      ...request,
      bankReference: `BK${at.slice(0, 10).replaceAll('-', '')}${number}`,
      status: 'processing',
      acceptedAt: at,
      updatedAt: at,
      sequence: 1,
      settlesAt: Date.now() + this.settings.settleDelayMs,
    };
    this.journal.commit([this.payments.put(payment.instructionId, payment)]);
    this.plan(payment);
    return payment;
  }

  /** Ends a payment, and tells the fund. Only a paid one can come back. */
  settle(instructionId: string, outcome: Outcome): Readonly<Payment> {
    const payment = this.get(instructionId);
    const allowed =
      payment.status === 'processing' || (payment.status === 'paid' && outcome.status === 'returned');
    if (!allowed) throw new Refusal(409, 'already-settled', `it is ${payment.status}`);
    const settled = withOutcome(payment, outcome, this.now().toISOString());
    const callback = callbackOf(settled);
    this.journal.commit([
      this.payments.put(instructionId, settled),
      this.courier.enlist(callback.eventId, instructionId, callback),
    ]);
    this.courier.wake();
    return settled;
  }

  /** 止付: an instruction that is not carried out yet never will be; one that is over stays as it is. */
  stop(instructionId: string): Readonly<Payment> {
    const payment = this.get(instructionId);
    return payment.status === 'processing' ? this.settle(instructionId, { status: 'stopped' }) : payment;
  }

  /** Takes up what was unsettled when the process ended. */
  resume(): void {
    for (const payment of this.payments.all()) if (payment.settlesAt !== null) this.plan(payment);
  }

  pause(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private plan(payment: Readonly<Payment>): void {
    const next = this.nextOutcome(payment);
    if (payment.settlesAt === null || next === undefined) return;
    const settle = () => {
      const current = this.payments.get(payment.instructionId);
      // Settled by hand in the meantime: the desk has the last word.
      if (current?.sequence !== payment.sequence) return;
      const settled = this.settle(payment.instructionId, next);
      if (this.nextOutcome(settled) !== undefined) this.planLater(settled);
    };
    this.timers.set(payment.instructionId, setTimeout(settle, Math.max(0, payment.settlesAt - Date.now())));
  }

  private planLater(payment: Readonly<Payment>): void {
    const later = { ...payment, settlesAt: Date.now() + this.settings.settleDelayMs };
    this.journal.commit([this.payments.put(later.instructionId, later)]);
    this.plan(later);
  }

  private nextOutcome(payment: Readonly<Payment>): Outcome | undefined {
    const outcomes = outcomesFor(this.cards.get(payment.cardNumber), payment.payeeName);
    if (payment.status === 'processing') return outcomes[0];
    return payment.status === 'paid' ? outcomes[1] : undefined;
  }
}

function withOutcome(payment: Readonly<Payment>, outcome: Outcome, updatedAt: string): Payment {
  const { failureCode, failureReason, status } = outcome;
  return {
    ...payment,
    status,
    ...(failureCode !== undefined && { failureCode }),
    ...(failureReason !== undefined && { failureReason }),
    updatedAt,
    sequence: payment.sequence + 1,
    settlesAt: null,
  };
}

function sameOrRefuse(existing: Readonly<Payment>, request: PaymentRequest): Readonly<Payment> {
  const same = (Object.keys(request) as (keyof PaymentRequest)[]).every(
    (key) => existing[key] === request[key],
  );
  if (!same) throw new Refusal(409, 'instruction-differs', 'the id was used for another payment');
  return existing;
}
