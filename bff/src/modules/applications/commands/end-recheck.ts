import { yuan, type CaseAction, type RecheckSubject } from '@gjj/shared-types';
import { AppError } from '../../../platform/errors';
import type { CoreLedger, ReservationAnswer } from '../../accounts';
import { conflict, refusal, type CaseDesk } from '../case-desk';
import { asActor, refOf, type StaffActor, type StaffRef } from '../domain/actors';
import { whyNot } from '../domain/authority';
import type { CaseRecord, Granting, RecheckGrounds, RecheckResult } from '../domain/case-record';
import { outboxEntry } from '../domain/outbox-entry';
import { owedFen } from '../domain/owed-money';
import { currentRecheck, isGranting, withCurrentRecheck } from '../domain/recheck';
import { undoneRevocation } from '../domain/revocation';
import { noticeFacts } from '../notice-facts';

export interface RecheckParts {
  desk: CaseDesk;
  ledger: Pick<CoreLedger, 'reserve'>;
}

type Result = RecheckGrounds & { version: number };

const upholds: Record<RecheckSubject, CaseAction> = {
  refusal: 'uphold-refusal',
  payment: 'uphold-payment',
  revocation: 'uphold-revocation',
};

/** What the person is told of a higher sum, before it is sent and when it is. */
export function grantFacts(record: CaseRecord, grounds: RecheckGrounds, amountFen: number | undefined) {
  return noticeFacts(record, 'approved', {
    ...told('granted', grounds),
    ...(amountFen !== undefined && { amountFen }),
  });
}

const upheldTo = { refusal: 'refused', payment: 'closed', revocation: 'revoked' } as const;

/** The same, where the decision stays as it was. */
export function upheldFacts(record: CaseRecord, grounds: RecheckGrounds) {
  return noticeFacts(record, upheldTo[currentRecheck(record)?.about ?? 'refusal'], told('upheld', grounds));
}

/** The same, where a revocation falls. */
export function restoredFacts(record: CaseRecord, grounds: RecheckGrounds) {
  return noticeFacts(record, 'closed', { ...told('restored', grounds), restored: true });
}

const outcomes = {
  upheld: '维持原来的决定',
  granted: '改变原来的决定，准予提取',
  restored: '撤销不再有效，恢复原来的决定',
} as const;

const told = (
  how: RecheckResult['outcome'],
  { facts: foundFacts, rule, reason, remedies }: RecheckGrounds,
) => ({ outcome: outcomes[how], foundFacts, rule, reason, remedies });

/** 维持: the decision stays as it was. Throws `case.had-a-hand-in-it`. */
export async function upholdOnRecheck(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, ...grounds }: Result,
): Promise<CaseRecord> {
  const record = await desk.get(caseId);
  return desk.act(caseId, {
    action: upholds[currentRecheck(record)?.about ?? 'refusal'],
    actor,
    version,
    set: (current) => ended(current, resultOf('upheld', actor, desk.now, grounds, null)),
    facts: (current) => upheldFacts(current, grounds),
  });
}

/** The revocation falls, and nothing is to be paid: nothing of it was paid back. Throws `case.still-to-be-paid`. */
export async function restoreOnRecheck(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, ...grounds }: Result,
): Promise<CaseRecord> {
  return desk.act(caseId, {
    action: 'restore',
    actor,
    version,
    set: (record) => {
      if (owedFen(record) > 0) throw new AppError('case.still-to-be-paid');
      return {
        ...undoneRevocation(record, desk.now),
        ...ended(record, resultOf('restored', actor, desk.now, grounds, null)),
      };
    },
    facts: (record) => restoredFacts(record, grounds),
  });
}

function resultOf(
  outcome: RecheckResult['outcome'],
  officer: StaffRef,
  at: Date,
  { facts, rule, reason, remedies }: RecheckGrounds,
  amountFen: number | null,
): RecheckResult {
  return { outcome, by: refOf(officer), at, amountFen, facts, rule, reason, remedies };
}

const ended = (record: CaseRecord, result: RecheckResult) => ({
  rechecks: withCurrentRecheck(record, { result, granting: null }),
  owner: null,
});

/** How long the web process has to finish what it began before a worker finishes it. */
const finishAfterMs = 15_000;

/**
 * 准予 or a higher sum: written down first, then what is still to be paid is set aside in the ledger under our id, then
 * the case takes its step. A crash between any two is finished by `finishGrant`; where the ledger says no, nothing was
 * changed and the officer reads why.
 */
export async function grantOnRecheck(
  parts: RecheckParts,
  actor: StaffActor,
  caseId: string,
  { version, amountFen, ...grounds }: Result & { amountFen: number },
): Promise<CaseRecord> {
  const { desk } = parts;
  const record = await desk.get(caseId);
  if (record.version !== version) throw conflict(record);
  const code = whyNot('grant-on-recheck', desk.standingOf(record), actor);
  if (code !== null || isGranting(record)) throw refusal(code ?? 'case.action-not-allowed', record);
  const context = desk.context(record);
  const granting = grantingOf(record, actor, { amountFen, ...grounds }, context);
  const owed = outboxEntry('task', 'finish-recheck', context);
  const dueAt = new Date(context.now.getTime() + finishAfterMs);
  await desk.commitOrConflict(record, { rechecks: withCurrentRecheck(record, { granting }) }, [
    { ...owed, dueAt },
  ]);
  return finishGrant(parts, caseId);
}

function grantingOf(
  record: CaseRecord,
  actor: StaffActor,
  { amountFen, ...grounds }: RecheckGrounds & { amountFen: number },
  { now, newId }: { now: Date; newId: () => string },
): Granting {
  const { staffId, name, role, districtCode, centreCode } = actor;
  assertSum(record, amountFen);
  const decision = {
    ...{ outcome: 'approved' as const, by: 'person' as const, decidedAt: now, amountFen, ...grounds },
    rulesVersion:
      currentRecheck(record)?.judged?.eligibility.rulesVersion ?? record.decision?.rulesVersion ?? null,
  };
  return {
    status: 'requested',
    requestedAt: now,
    officer: { staffId, name, role, districtCode, centreCode },
    reservationId: newId(),
    owedFen: owedFen({ ...record, decision }),
    decision,
  };
}

/** Never less than before and never nothing more, never more than was asked for (参照行政复议法实施条例 art. 51). */
function assertSum(record: CaseRecord, amountFen: number): void {
  const askedFen = Math.max(record.amountFen ?? 0, currentRecheck(record)?.wantedFen ?? 0);
  if (amountFen > askedFen)
    throw new AppError('case.amount-above-cap', {
      fields: { amountFen: `不能超过申请的 ${yuan(askedFen)}` },
      extra: { capFen: askedFen },
    });
  const beforeFen = record.decision?.amountFen ?? 0;
  const isLess = amountFen < beforeFen;
  if (isLess || owedFen({ ...record, decision: { amountFen } as CaseRecord['decision'] }) === 0)
    throw new AppError('case.not-more-than-before', {
      fields: { amountFen: `要比原来的 ${yuan(beforeFen)} 多` },
    });
}

const refusals = {
  'insufficient-balance': 'case.recheck-balance-insufficient',
  'account-frozen': 'case.recheck-account-frozen',
  'account-closed': 'case.recheck-account-frozen',
  'reservation-differs': 'case.recheck-balance-insufficient',
} as const satisfies Record<Extract<ReservationAnswer, { ok: false }>['reason'], string>;

/** From "requested" to the step, or back; safe to run any number of times, by web and worker alike. */
export async function finishGrant(parts: RecheckParts, caseId: string): Promise<CaseRecord> {
  const { desk, ledger } = parts;
  const record = await desk.get(caseId);
  const granting = currentRecheck(record)?.granting;
  if (record.state !== 'recheck' || granting?.status !== 'requested') return record;
  const { reservationId, owedFen: amountFen } = granting;
  const { memberNo, itemCode, homeKey } = record;
  const answer = await ledger.reserve({ reservationId, memberNo, amountFen, itemCode, homeKey });
  if (answer.ok) return take(desk, record, granting);
  const rechecks = withCurrentRecheck(record, { granting: { ...granting, status: 'refused' } });
  await desk.commit(record, { set: { rechecks }, timeline: [], outbox: [] });
  throw new AppError(refusals[answer.reason]);
}

async function take(desk: CaseDesk, record: CaseRecord, granting: Granting): Promise<CaseRecord> {
  const { officer, decision, reservationId, owedFen: amountFen } = granting;
  const grounds = decision as typeof decision & RecheckGrounds;
  const taken = await desk.actIfPossible(record._id, {
    action: 'grant-on-recheck',
    actor: asActor(officer),
    set: (current) => ({
      ...undoneRevocation(current, desk.now),
      ...ended(current, resultOf('granted', officer, desk.now, grounds, decision.amountFen)),
      decision,
      laterReservations: [
        ...(current.laterReservations ?? []),
        { reservationId, amountFen, status: 'reserved' as const },
      ],
    }),
    facts: (current) => grantFacts(current, grounds, decision.amountFen ?? undefined),
  });
  return taken ?? desk.get(record._id);
}
