import type { LoanOffset } from '../accounts';
import type { CasePayment, CaseRecord } from '../applications';
import type { PaymentParts } from './parts';
import type { Bank, BankPayment } from './ports';

/** Whoever carries a payment out: once for our id, and asked about by it. */
export type Payer = Pick<Bank, 'instruct' | 'findPayment' | 'stop'>;

type Parts = Pick<PaymentParts, 'bank' | 'loanOffsets' | 'desk'>;

/** The bank pays to cards; what goes to the member's loan (冲还贷) the core ledger moves inside its own books. */
export function payerOf(parts: Parts, caseId: string, { toLoan, reservationId }: CasePayment): Payer {
  return toLoan === true ? ledgerAsPayer(parts, caseId, reservationId) : parts.bank;
}

const failures: Record<NonNullable<LoanOffset['reason']>, string> = {
  'loan-settled': '这笔公积金贷款已经还清',
  'more-than-owed': '要冲的钱比贷款余额多',
};

/** It answers at once and for good; what it has done cannot be stopped any more. */
function ledgerAsPayer({ loanOffsets, desk }: Parts, caseId: string, reservationId?: string): Payer {
  return {
    async instruct({ instructionId, amountFen, cardNumber: loanNo }) {
      const of = reservationId ?? firstReservation(await desk.get(caseId));
      const answer = await loanOffsets.pay(instructionId, { reservationId: of, loanNo, amountFen });
      return answer === null
        ? { ok: false, reason: 'instruction-differs' }
        : { ok: true, bankReference: instructionId };
    },
    async findPayment(instructionId) {
      const found = await loanOffsets.find(instructionId);
      return found && asPayment(instructionId, found);
    },
    stop: async (instructionId) => ((await loanOffsets.find(instructionId)) === null ? null : 'too-late'),
  };
}

/** Posted under our own id, so that the posting that follows every payment changes nothing. */
function asPayment(instructionId: string, { amountFen, status, reason, doneAt }: LoanOffset): BankPayment {
  return {
    instructionId,
    bankReference: instructionId,
    amountFen,
    status: status === 'done' ? 'paid' : 'failed',
    failureReason: reason && failures[reason],
    updatedAt: doneAt,
  };
}

function firstReservation({ _id, reservation }: CaseRecord): string {
  if (reservation === null) throw new Error(`nothing is set aside for case ${_id}`);
  return reservation.reservationId;
}
