import { AppError } from '../../../platform/errors';
import type { StaffActor } from '../domain/actors';
import type { CaseDesk } from '../case-desk';
import type { CaseRecord, Heir, Inheritance, PayoutAccount, PayoutCard } from '../domain/case-record';
import { oneself, payeeOf } from '../domain/payees';
import { currentPayments, withAnotherPayment } from '../domain/payment-instruction';
import { payoutCard, type SaveParts } from './save-answers';

interface ChangeCardInput {
  userId: string;
  caseId: string;
  version: number;
  cardId: string;
  /** The officer at whose window it was brought; absent: the member changes it themselves. */
  at?: StaffActor;
}

/** After a failed payment: another own card (never in the place of a seller's account), a new instruction, no new approval (domain.md, paying). */
export async function changeCard(parts: SaveParts, input: ChangeCardInput): Promise<CaseRecord> {
  const card = await payoutCard(parts, input.userId, input.cardId);
  const { now } = parts.desk;
  return parts.desk.act(input.caseId, {
    action: 'change-card',
    actor: input.at ?? { kind: 'member', userId: input.userId },
    version: input.version,
    set: (record) => {
      if (record.card !== null && record.card.cardId === undefined)
        throw new AppError('case.action-not-allowed');
      return paidAgainTo(record, card, now);
    },
  });
}

function paidAgainTo(record: CaseRecord, card: PayoutCard, now: Date): Pick<CaseRecord, 'card' | 'payments'> {
  return { card, payments: withAnotherPayment({ ...record, card }, oneself, now) };
}

interface ChangeSellerAccountInput {
  caseId: string;
  version: number;
  account: PayoutAccount;
  at: StaffActor;
}

/** The same for what is paid to a seller: another account of theirs. */
export async function changeSellerAccount(
  desk: CaseDesk,
  { caseId, version, account, at }: ChangeSellerAccountInput,
): Promise<CaseRecord> {
  const { now } = desk;
  return desk.act(caseId, {
    action: 'change-card',
    actor: at,
    version,
    set: (record) => paidAgainTo(record, account, now),
  });
}

interface ChangePayeeCardInput {
  caseId: string;
  payeeId: string;
  version: number;
  card: Heir['card'];
  at: StaffActor;
}

/** The same for one heir whose payment failed: only their part goes out again. */
export async function changePayeeCard(
  desk: CaseDesk,
  { caseId, payeeId, version, card, at }: ChangePayeeCardInput,
): Promise<CaseRecord> {
  const { now } = desk;
  return desk.act(caseId, {
    action: 'change-card',
    actor: at,
    version,
    set: (record) => {
      const inheritance = withCard(record, payeeId, card);
      return { inheritance, payments: withAnotherPayment({ ...record, inheritance }, payeeId, now) };
    },
  });
}

/** @throws `case.action-not-allowed` for an heir who is paid */
function withCard(record: CaseRecord, payeeId: string, card: Heir['card']): Inheritance {
  const { inheritance } = record;
  const unpaid = currentPayments(record).some(
    (payment) => payeeOf(payment) === payeeId && payment.outcome !== 'paid',
  );
  if (inheritance === undefined || !unpaid) throw new AppError('case.action-not-allowed');
  const heirs = inheritance.heirs.map((heir) => (heir.heirId === payeeId ? { ...heir, card } : heir));
  return { ...inheritance, heirs };
}
