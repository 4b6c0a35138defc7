/** A payment instruction (付款指令) in the bank's book. */
export interface Payment {
  readonly instructionId: string;
  readonly bankReference: string;
  readonly amountFen: number;
  readonly payeeName: string;
  readonly cardNumber: string;
  readonly remark: string;
  readonly status: PaymentStatus;
  readonly failureCode?: string;
  readonly failureReason?: string;
  readonly acceptedAt: string;
  readonly updatedAt: string;
  /** Grows by one with every change: a callback with a smaller number is old news. */
  readonly sequence: number;
  /** When it settles by itself, in milliseconds; null when it waits for a hand. */
  readonly settlesAt: number | null;
}

export type PaymentStatus = 'processing' | 'paid' | 'failed' | 'returned' | 'stopped';

export interface Outcome {
  readonly status: Exclude<PaymentStatus, 'processing'>;
  readonly failureCode?: string | undefined;
  readonly failureReason?: string | undefined;
}

/** What the bank tells about a payment; names and card numbers are not in it. */
export function presentPayment(payment: Readonly<Payment>) {
  const { instructionId, bankReference, amountFen, status, updatedAt, sequence } = payment;
  return { instructionId, bankReference, amountFen, status, ...failureOf(payment), updatedAt, sequence };
}

export function callbackOf(payment: Readonly<Payment>) {
  const { instructionId, bankReference, status, updatedAt: occurredAt, sequence } = payment;
  const eventId = `${bankReference}-${sequence}`;
  return { eventId, instructionId, bankReference, status, ...failureOf(payment), occurredAt, sequence };
}

function failureOf({ failureCode, failureReason }: Readonly<Payment>) {
  return {
    ...(failureCode !== undefined && { failureCode }),
    ...(failureReason !== undefined && { failureReason }),
  };
}
