import type { AmountFen } from '@gjj/shared-types';

export interface DebitInstruction {
  /** Made by us; the bank acts once per id. */
  debitId: string;
  amountFen: AmountFen;
  payerName: string;
  cardNumber: string;
  remark: string;
}

export interface DebitStanding {
  status: 'processing' | 'debited' | 'failed';
  /** Of one that failed: nothing was taken, and why. */
  failureReason: string | null;
}

/** 代扣 at the bank (docs/integrations/bank.openapi.yaml); every call may throw OutsideError. */
export interface DebitBank {
  debit(instruction: DebitInstruction): Promise<DebitStanding>;
  /** Null: the bank was never asked under this id. */
  findDebit(debitId: string): Promise<DebitStanding | null>;
}
