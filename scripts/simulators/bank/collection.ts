import type { Courier } from '../callbacks/courier';
import type { Journal } from '../storage/journal';

/** 退款: money that somebody paid back into the fund's account. */
export interface Repayment {
  readonly repaymentId: string;
  /** 附言: by which the fund tells whose money it is. */
  readonly reference: string;
  readonly amountFen: number;
  readonly receivedAt: string;
}

/** The fund's account for money that is paid back: each payment in is told, and listed by its reference. */
export class Collection {
  private readonly repayments;

  constructor(
    private readonly journal: Journal,
    private readonly courier: Courier,
    private readonly now: () => Date,
  ) {
    this.repayments = journal.table<Repayment>('repayments');
  }

  all(): Readonly<Repayment>[] {
    return this.repayments.all().toReversed();
  }

  /** Oldest first. */
  of(reference: string): Readonly<Repayment>[] {
    return this.repayments.all().filter((one) => one.reference === reference);
  }

  take(reference: string, amountFen: number): Readonly<Repayment> {
    const receivedAt = this.now().toISOString();
    const number = String(this.repayments.all().length + 1).padStart(8, '0');
    const repaymentId = `RB${receivedAt.slice(0, 10).replaceAll('-', '')}${number}`;
    const repayment = { repaymentId, reference, amountFen, receivedAt };
    this.journal.commit([
      this.repayments.put(repaymentId, repayment),
      this.courier.enlist(repaymentId, reference, { eventId: repaymentId, ...repayment }),
    ]);
    this.courier.wake();
    return repayment;
  }
}
