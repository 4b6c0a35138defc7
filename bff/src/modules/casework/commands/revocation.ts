import {
  banWords,
  type BanKind,
  type dropRevocationBody,
  type proposeRevocationBody,
  type revokeBody,
} from '@gjj/shared-types';
import type { z } from 'zod';
import { AppError } from '../../../platform/errors';
import {
  banFrom,
  currentRevocation,
  evidenceNamed,
  noticeFacts,
  openedClaim,
  paymentsOnceRevoked,
  requireDocuments,
  termFacts,
  withCurrentRevocation,
  withPaymentsReleased,
  withPersonFen,
  refOf,
  type CaseDesk,
  type CaseDocuments,
  type CaseRecord,
  type HearingEnd,
  type StaffActor,
} from '../../applications';

type Proposed = z.output<typeof proposeRevocationBody>;
type Revoked = z.output<typeof revokeBody>;

function requireSum(record: CaseRecord, repayFen: number): void {
  if (repayFen > withPersonFen(record)) throw new AppError('case.repays-too-much');
}

/** The ban is on whoever did it, and an estate is claimed by others: theirs is a matter of its own. */
function requireBannable({ inheritance }: CaseRecord, banKind: BanKind | null): void {
  if (inheritance !== undefined && banKind !== null)
    throw new AppError('request.invalid', { fields: { banKind: '继承提取的限制要对继承人另行处理' } });
}

const banYearsOf = (desk: CaseDesk, record: CaseRecord, kind: BanKind | null) =>
  desk.catalogueOf(record).bans.find((ban) => ban.kind === kind)?.years ?? null;

/** 骗提住房公积金，三年内…; empty where there is no ban. */
function banInWords(desk: CaseDesk, record: CaseRecord, kind: BanKind | null): string {
  const ban = desk.catalogueOf(record).bans.find((one) => one.kind === kind);
  return ban === undefined ? '' : `${banWords[ban.kind]}，${ban.says}`;
}

/** What the notice and the letter of a proposal say: all that the person has to answer to, and until when. */
export function proposalFacts(
  desk: CaseDesk,
  record: CaseRecord,
  {
    facts,
    rule,
    reason,
    repayFen,
    banKind,
  }: Pick<Proposed, 'facts' | 'rule' | 'reason' | 'repayFen' | 'banKind'>,
) {
  return noticeFacts(record, 'hearing', {
    ...{ foundFacts: facts, rule, reason, repayFen },
    banWords: banInWords(desk, record, banKind),
    ...termFacts('correct', desk.endOf('hearing', record)),
  });
}

/** 提出撤销: the person is told everything and heard before anything is decided. */
export async function proposeRevocation(
  { desk, documents }: { desk: CaseDesk; documents: CaseDocuments },
  actor: StaffActor,
  caseId: string,
  { version, ...proposed }: Proposed,
): Promise<CaseRecord> {
  await requireDocuments(documents, caseId, proposed.evidence);
  const papers = await evidenceNamed({ desk, documents }, await desk.get(caseId), proposed.evidence);
  return desk.act(caseId, {
    action: 'propose-revocation',
    actor,
    version,
    set: (record) => {
      requireSum(record, proposed.repayFen);
      requireBannable(record, proposed.banKind);
      const revocation = {
        ...proposed,
        proposedBy: refOf(actor),
        proposedAt: desk.now,
        statements: [],
        heardAt: null,
        end: null,
        undoneAt: null,
      };
      return { revocations: [...(record.revocations ?? []), revocation], owner: null };
    },
    facts: (record) => proposalFacts(desk, record, proposed),
    papers,
  });
}

/** The payment was stopped before the proposal: where nothing is revoked, it goes on. */
export function holdsMoney(desk: CaseDesk, record: CaseRecord): boolean {
  return desk.standingOf(record).past.cameFrom === 'pay-stopped';
}

/** What the notice says where nothing is revoked. */
export function droppedFacts(
  desk: CaseDesk,
  record: CaseRecord,
  { reason, answer }: Pick<z.output<typeof dropRevocationBody>, 'reason' | 'answer'>,
) {
  return noticeFacts(record, holdsMoney(desk, record) ? 'paying' : 'closed', { reason, answer });
}

/** 不撤销: the money stays where it is, or goes on its way again. */
export async function dropRevocation(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, reason, answer }: z.output<typeof dropRevocationBody>,
): Promise<CaseRecord> {
  const wasStopped = holdsMoney(desk, await desk.get(caseId));
  return desk.act(caseId, {
    action: wasStopped ? 'release-payment' : 'drop-revocation',
    actor,
    version,
    set: (record) => {
      const { facts, rule } = currentRevocation(record)!;
      const end: HearingEnd = {
        ...{ kind: wasStopped ? 'released' : 'dropped', by: refOf(actor), at: desk.now },
        ...{ facts, rule, reason, answer, repayFen: 0, remedies: null, ban: null },
      };
      const revocations = withCurrentRevocation(record, { end });
      return { revocations, ...(wasStopped && withPaymentsReleased(record, desk.now)) };
    },
    facts: (record) => droppedFacts(desk, record, { reason, answer }),
  });
}

/** What the notice and the letter of a revocation say. */
export function revocationFacts(
  desk: CaseDesk,
  record: CaseRecord,
  revoked: Pick<Revoked, 'facts' | 'rule' | 'reason' | 'remedies' | 'repayFen' | 'banKind' | 'answer'>,
) {
  const { dueOn } = desk.endOf('repayment', record);
  const { facts, rule, reason, remedies, repayFen, answer, banKind } = revoked;
  return noticeFacts(record, 'revoked', {
    ...{ foundFacts: facts, rule, reason, remedies, repayFen, answer },
    banWords: banInWords(desk, record, banKind),
    ...(dueOn !== null && { repayBy: dueOn }),
    ...accountFacts(desk, record),
  });
}

function accountFacts(desk: CaseDesk, record: CaseRecord) {
  const { repaymentAccount: account } = desk.catalogueOf(record);
  return account === null
    ? {}
    : { repayTo: `${account.payee}，${account.bankName}，账号 ${account.accountNo}` };
}

/** 撤销, by another supervisor than the proposer, once the person was heard: the decision stays, and this stands beside it. */
export async function revokeDecision(
  desk: CaseDesk,
  actor: StaffActor,
  caseId: string,
  { version, ...revoked }: Revoked,
): Promise<CaseRecord> {
  return desk.act(caseId, {
    action: 'revoke',
    actor,
    version,
    set: (record) => {
      requireSum(record, revoked.repayFen);
      requireBannable(record, revoked.banKind);
      return {
        revocations: withCurrentRevocation(record, { end: endOf(desk, record, actor, revoked) }),
        payments: paymentsOnceRevoked(record),
        claim: openedClaim(record, revoked.repayFen, desk.now),
        owner: null,
      };
    },
    facts: (record) => revocationFacts(desk, record, revoked),
  });
}

function endOf(
  desk: CaseDesk,
  record: CaseRecord,
  actor: StaffActor,
  { banKind: kind, ...grounds }: Omit<Revoked, 'version'>,
): HearingEnd {
  const years = banYearsOf(desk, record, kind);
  const banId = `${record._id}-${record.revocations!.length}`;
  const ban = kind === null || years === null ? null : banFrom(banId, { kind, years }, desk.now);
  return { ...grounds, kind: 'revoked', by: refOf(actor), at: desk.now, ban };
}
