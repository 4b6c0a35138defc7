import {
  dayOf,
  type CaseSummary,
  type ClaimView,
  type DocumentView,
  type PaymentStopView,
  type RevocationView,
} from '@gjj/shared-types';
import type { Catalogue } from '../catalogue';
import type { CaseRecord, PaymentStop, Revocation, StaffRef } from './domain/case-record';
import { leftToPayBackFen, paidBackFen } from './domain/claim';
import { currentRevocation } from './domain/revocation';

type Reader = 'member' | 'staff';
type Rules = Pick<Catalogue, 'bans' | 'repaymentAccount' | 'centre'>;

const iso = (date: Date) => date.toISOString();
const ids = (documentIds: readonly string[]) => documentIds as DocumentView['documentId'][];
/** A member learns the role, a colleague the name too. */
const supervisor = ({ name }: StaffRef, reader: Reader) => (reader === 'member' ? '中心主管人员' : name);

export function presentStop({ by, at, facts, reason, outcome, endedAt }: PaymentStop): PaymentStopView {
  return { by: by.name, at: iso(at), facts, reason, outcome, endedAt: endedAt && iso(endedAt) };
}

/** What the member is told of a stop: that it holds, since when and why. */
export function presentOwnStop({ state, stops }: CaseRecord): { at: string; reason: string } | null {
  const stop = stops?.at(-1);
  return state === 'pay-stopped' && stop !== undefined ? { at: iso(stop.at), reason: stop.reason } : null;
}

/** In a list of cases: whether the person still has a say, and what is to be paid back. */
export function presentOwedBack(
  record: CaseRecord,
): Partial<Pick<CaseSummary, 'sentence' | 'saidAll' | 'owedBackFen'>> {
  const saidAll = record.state === 'hearing' && currentRevocation(record)?.heardAt != null;
  const owedBackFen = leftToPayBackFen(record);
  return {
    ...(saidAll && { saidAll, sentence: '您的说明已收到，等中心决定' }),
    ...(owedBackFen > 0 && { owedBackFen }),
  };
}

export function presentRevocation(revocation: Revocation, { bans }: Rules, reader: Reader): RevocationView {
  const { facts, rule, reason, repayFen, banKind, end } = revocation;
  return {
    ...{ facts, rule, reason, repayFen, banKind },
    proposedBy: supervisor(revocation.proposedBy, reader),
    proposedAt: iso(revocation.proposedAt),
    evidence: ids(revocation.evidence),
    banYears: bans.find(({ kind }) => kind === banKind)?.years ?? null,
    statements: revocation.statements.map(({ at, how, by, text, documentIds }) => ({
      at: iso(at),
      how,
      by: by === undefined ? (reader === 'member' ? '您' : '职工本人') : spokenTo(by, reader),
      text,
      documentIds: ids(documentIds),
    })),
    heardAt: revocation.heardAt && iso(revocation.heardAt),
    end: end && presentEnd(end, reader),
    undoneAt: revocation.undoneAt && iso(revocation.undoneAt),
  };
}

const spokenTo = ({ name }: StaffRef, reader: Reader) =>
  reader === 'member' ? '中心工作人员记录' : `${name}记录`;

function presentEnd(end: NonNullable<Revocation['end']>, reader: Reader): RevocationView['end'] {
  const { kind, facts, rule, reason, repayFen, answer, remedies, ban } = end;
  return {
    ...{ kind, facts, rule, reason, repayFen, answer, remedies },
    by: supervisor(end.by, reader),
    at: iso(end.at),
    ban: ban && { kind: ban.kind, years: ban.years, from: ban.from, until: ban.until },
  };
}

/** null: nothing was ever to be paid back. */
export function presentClaim(record: CaseRecord, rules: Rules, now: Date): ClaimView | null {
  const { claim, clock, receiptNumber } = record;
  if (claim === undefined) return null;
  const dueOn = clock?.name === 'repayment' ? clock.dueOn : null;
  const leftFen = leftToPayBackFen(record);
  return {
    amountFen: claim.amountFen,
    paidBackFen: paidBackFen(record),
    leftFen,
    surplusFen: claim.repayments.reduce((sum, { surplusFen }) => sum + surplusFen, 0),
    dueOn,
    resting: leftFen > 0 && record.state === 'recheck',
    overdue: leftFen > 0 && dueOn !== null && dueOn < dayOf(iso(now)),
    endedAt: claim.endedAt && iso(claim.endedAt),
    account: {
      payee: rules.repaymentAccount?.payee ?? rules.centre.name,
      bankName: rules.repaymentAccount?.bankName ?? null,
      accountNo: rules.repaymentAccount?.accountNo ?? null,
      reference: receiptNumber ?? '',
    },
    repayments: claim.repayments.map(({ repaymentId, amountFen, surplusFen, at, postedAt }) => ({
      ...{ repaymentId, amountFen, surplusFen },
      at: iso(at),
      posted: postedAt !== null,
    })),
  };
}
