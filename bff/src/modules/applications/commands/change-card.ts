import type { StaffActor } from '../domain/actors';
import type { CaseRecord } from '../domain/case-record';
import { oneself } from '../domain/payees';
import { withAnotherPayment } from '../domain/payment-instruction';
import { payoutCard, type SaveParts } from './save-answers';

interface ChangeCardInput {
  userId: string;
  caseId: string;
  version: number;
  cardId: string;
  /** The officer at whose window it was brought; absent: the member changes it themselves. */
  at?: StaffActor;
}

/** After a failed payment: another own card, a new instruction, no new approval (domain.md, paying). */
export async function changeCard(parts: SaveParts, input: ChangeCardInput): Promise<CaseRecord> {
  const card = await payoutCard(parts, input.userId, input.cardId);
  const { now } = parts.desk;
  return parts.desk.act(input.caseId, {
    action: 'change-card',
    actor: input.at ?? { kind: 'member', userId: input.userId },
    version: input.version,
    set: (record) => ({ card, payments: withAnotherPayment({ ...record, card }, oneself, now) }),
  });
}
