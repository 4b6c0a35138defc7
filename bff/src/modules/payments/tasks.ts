import type { TaskName } from '@gjj/shared-types';
import { owedTo, systemActor, withRound, type CaseRecord, type TaskHandler } from '../applications';
import { askBank } from './ask-bank';
import { heldUntil } from './hold-payment';
import type { PaymentParts } from './parts';
import { postWithdrawal, reinstateReservation } from './post-withdrawal';
import { askRepayments, postRepayments } from './repayments';
import { sendInstructions } from './send-instructions';
import { stopPayment } from './stop-payment';

/** From an approval to the money on the card, one owed step after the other. */
export function paymentTasks(
  parts: PaymentParts,
): Pick<
  Record<TaskName, TaskHandler>,
  | 'send-instruction'
  | 'ask-bank'
  | 'post-withdrawal'
  | 'reinstate-reservation'
  | 'stop-payment'
  | 'ask-repayments'
  | 'post-repayments'
> {
  return {
    'send-instruction': (caseId) => sendInstructions(parts, caseId),
    'ask-bank': (caseId) => askBank(parts, caseId),
    'post-withdrawal': (caseId) => postWithdrawal(parts, caseId),
    'reinstate-reservation': (caseId) => reinstateReservation(parts, caseId),
    'stop-payment': (caseId) => stopPayment(parts, caseId),
    'ask-repayments': (caseId, entryId) => askRepayments(parts, caseId, entryId),
    'post-repayments': (caseId) => postRepayments(parts, caseId),
  };
}

/**
 * What a decision for money owes first: the instructions written down, one for each payee, before the bank hears of it.
 * @returns when to look again, where a lock or a card that rests holds the money
 */
export async function startPayment(parts: PaymentParts, caseId: string): Promise<Date | void> {
  const { desk, clock } = parts;
  const approved = await desk.get(caseId);
  if (approved.state !== 'approved') return;
  const again = await heldUntil(parts, approved);
  if (again !== null) return again;
  await desk.actIfPossible(caseId, {
    action: 'start-payment',
    actor: systemActor,
    set: (record) => ({
      payments: withRound(record, owedTo(record), laterReservation(record), clock.now()),
      ...(record.paymentHold && { paymentHold: undefined }),
    }),
  });
}

/** Out of what the newest decision pays; the first one's payments name none. */
function laterReservation(record: CaseRecord): string | undefined {
  return record.laterReservations?.at(-1)?.reservationId;
}
