import type { CaseRecord } from './case-record';
import type { Claim, Repayment } from './case-revocation';

/** What came in and was counted. */
export function paidBackFen({ claim }: Pick<CaseRecord, 'claim'>): number {
  return (claim?.repayments ?? []).reduce((sum, { amountFen }) => sum + amountFen, 0);
}

/** A revocation stands, also while it is looked at again: whatever sum it claims. */
export function isClaimed(record: Pick<CaseRecord, 'claim'>): record is { claim: Claim } {
  return record.claim !== undefined && record.claim.endedAt === null;
}

/** What is still to be paid back; nothing once a recheck has ended the claim. */
export function leftToPayBackFen(record: Pick<CaseRecord, 'claim'>): number {
  return isClaimed(record) ? Math.max(0, record.claim.amountFen - paidBackFen(record)) : 0;
}

/**
 * How much of what was paid is still with the person: what the bank returned and what was paid back is not. Nothing where
 * the bank returned what had been paid back already: then it is the fund that owes.
 */
export function withPersonFen(record: Pick<CaseRecord, 'payments' | 'claim'>): number {
  const paid = record.payments.filter(({ outcome }) => outcome === 'paid');
  return Math.max(0, paid.reduce((sum, { amountFen }) => sum + amountFen, 0) - paidBackFen(record));
}

/** A claim for another revocation goes on with what came in for the one before. */
export function openedClaim(record: Pick<CaseRecord, 'claim'>, repayFen: number, now: Date): Claim {
  return {
    amountFen: paidBackFen(record) + repayFen,
    openedAt: now,
    endedAt: null,
    repayments: record.claim?.repayments ?? [],
  };
}

/** Money as the bank reports it. */
export type ReportedRepayment = Pick<Repayment, 'repaymentId' | 'amountFen' | 'at'>;

/** The claim with what the bank reports and it has not counted yet; null: nothing new. */
export function withRepayments(claim: Claim, reported: readonly ReportedRepayment[]): Claim | null {
  const after = reported.reduce(counted, claim);
  return after === claim ? null : after;
}

function counted(claim: Claim, { repaymentId, amountFen, at }: ReportedRepayment): Claim {
  if (claim.repayments.some((known) => known.repaymentId === repaymentId)) return claim;
  const paysFen = Math.min(amountFen, leftToPayBackFen({ claim }));
  const repayment = { repaymentId, amountFen: paysFen, surplusFen: amountFen - paysFen, at, postedAt: null };
  return { ...claim, repayments: [...claim.repayments, repayment] };
}
