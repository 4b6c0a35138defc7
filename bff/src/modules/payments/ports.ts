import type { AmountFen, Instant } from '@gjj/shared-types';

export interface PaymentInstruction {
  /** Made and stored by us before it is sent; the bank acts once per id. */
  instructionId: string;
  amountFen: AmountFen;
  payeeName: string;
  cardNumber: string;
  remark: string;
}

export type BankStatus = 'processing' | 'paid' | 'failed' | 'returned' | 'stopped';

export interface BankPayment {
  instructionId: string;
  bankReference: string;
  amountFen: AmountFen;
  /** A status that we do not know stays as it came, and goes to a person. */
  status: BankStatus | { unrecognised: string };
  failureReason: string | null;
  updatedAt: Instant;
}

export type InstructionAnswer =
  { ok: true; bankReference: string } | { ok: false; reason: 'instruction-differs' };

/** Money that was paid back into the fund's account. */
export interface BankRepayment {
  /** The bank's, never used twice. */
  repaymentId: string;
  amountFen: AmountFen;
  receivedAt: Instant;
}

/** Contract: docs/integrations/bank.openapi.yaml. Throws OutsideError; `unknown` must be asked, never resent blindly. */
export interface Bank {
  instruct(instruction: PaymentInstruction): Promise<InstructionAnswer>;
  /** null: the bank has never seen this id. */
  findPayment(instructionId: string): Promise<BankPayment | null>;
  /** 止付: not carried out and never to be, or too late; null: the bank has never seen this id. May be repeated. */
  stop(instructionId: string): Promise<'stopped' | 'too-late' | null>;
  /** Everything that was paid back under a reference (附言), oldest first. */
  listRepayments(reference: string): Promise<BankRepayment[]>;
  /** True when the callback's signature and time are right (5 minutes of skew allowed). */
  verifyCallback(rawBody: string, headers: { timestamp: string; signature: string }): boolean;
}
