import {
  caseActions,
  findTransition,
  isOwed,
  isToBeLookedAt,
  mayAtAll,
  statesToOwn,
  type AllowedAction,
  type CaseAction,
  type CaseCondition,
  type CaseMatter,
  type CaseState,
  type CaseTransition,
  type ErrorCode,
  type OfficerCondition,
  type StandingCondition,
} from '@gjj/shared-types';
import type { CaseActor, StaffActor } from './actors';
import type { ApprovalStanding } from './approval';
import type { CasePast } from './case-past';
import type { CaseRecord } from './case-record';
import { isToBeSettled } from './undertakings';
import { isGranting } from './recheck';

/**
 * `anywhere` 异地受理、异地办理: any district does all of it. `received-anywhere` 异地受理、属地办理: any district takes it in
 * and accepts what it took in, its own decides. `home-district`: its own does all of it.
 */
export type Handling = 'anywhere' | 'received-anywhere' | 'home-district';

/** The facts of a case on which a right rests. */
export type CaseStanding = Pick<
  CaseRecord,
  | 'state'
  | 'itemCode'
  | 'centreCode'
  | 'districtCode'
  | 'userId'
  | 'owner'
  | 'hold'
  | 'acceptedBy'
  | 'person'
  | 'submission'
  | 'rating'
  | 'intake'
  | 'correction'
  | 'inheritance'
  | 'undertakings'
  | 'rechecks'
> & {
  /** 通办情形: which districts of the centre may take this case in, and which may decide it. */
  handling: Handling;
  /** The machine's checks, for the actions that rest on them. */
  allChecksTrue: boolean;
  approval: ApprovalStanding;
  /** What it owes once it is approved. */
  matter: CaseMatter;
  past: CasePast;
  /** The term for the answer that the centre owes has run out. */
  answerLate: boolean;
  /** 人工复核: may be asked for now. */
  recheckOpen: boolean;
  /** Before a revocation: the person was heard, or let the time for it go by. */
  heard: boolean;
  /** A supervisor has asked for the payment to be stopped. */
  stopAsked: boolean;
  /** Of a revocation: something is still to be paid back. */
  owedBack: boolean;
  /** 容缺、承诺: something is still to come, or to be looked at. */
  outstanding: boolean;
};

const standingHolds: Record<StandingCondition, (standing: CaseStanding) => boolean> = {
  'all-checks-true': ({ allChecksTrue }) => allChecksTrue,
  'last-level': ({ approval }) => approval.atLastLevel,
  'not-the-last-level': ({ approval }) => !approval.atLastLevel,
  'owes-money': ({ matter }) => matter === 'money',
  'owes-books': ({ matter }) => matter === 'books',
  'not-sent-back-before': ({ past }) => !past.sentBackBefore,
  'not-stopped': ({ stopAsked }) => !stopAsked,
  'stop-asked': ({ stopAsked }) => stopAsked,
  'recheck-open': ({ recheckOpen }) => recheckOpen,
  'came-from-refusal': ({ past }) => past.cameFrom === 'refused',
  'came-from-payment': ({ past }) => past.cameFrom === 'closed' || past.cameFrom === 'archived',
  'came-from-stop': ({ past }) => past.cameFrom === 'pay-stopped',
  'came-from-revocation': ({ past }) => past.cameFrom === 'revoked' || past.cameFrom === 'recovered',
  heard: ({ heard }) => heard,
  'nothing-to-recover': ({ owedBack }) => !owedBack,
  'nothing-outstanding': ({ outstanding }) => !outstanding,
};

/** Where the same "not now" has a reason of its own to tell. */
const standingProblems: Partial<Record<StandingCondition, ErrorCode>> = {
  'not-sent-back-before': 'case.sent-back-before',
};

const officerProblems: Record<
  OfficerCondition,
  (standing: CaseStanding, actor: StaffActor) => ErrorCode | null
> = {
  'owner-or-unowned': ({ owner }, actor) =>
    owner === null || owner.staffId === actor.staffId ? null : 'case.owned-by-other',
  'district-in-scope': (standing, actor) => (mayOpen(standing, actor) ? null : 'access.forbidden'),
  'not-the-acceptor': ({ acceptedBy }, actor) =>
    acceptedBy?.staffId === actor.staffId ? 'case.same-officer' : null,
  'not-own-case': ({ person, inheritance }, actor) =>
    [person, ...(inheritance?.heirs ?? [])].some((one) => actor.idNumberIndexes.includes(one.idNumberIndex))
      ? 'access.forbidden'
      : null,
  'holds-the-intake': ({ intake, itemCode }, actor) => {
    if (intake === undefined) return 'access.forbidden';
    if (intake.by.staffId !== actor.staffId) return 'intake.held-by-other';
    return takesInItem(itemCode, actor) ? null : 'intake.item-not-yours';
  },
  'accepts-here': (_standing, { receivesOnly }) => (receivesOnly ? 'case.window-receives-only' : null),
  'decides-here': ({ handling, districtCode }, actor) => {
    if (actor.receivesOnly) return 'case.window-receives-only';
    const isHome = handling !== 'received-anywhere' || actor.districtCode === districtCode;
    return isHome ? null : 'case.decided-at-home';
  },
  'no-hand-in-it': ({ past }, actor) => (past.hands.includes(actor.staffId) ? 'case.had-a-hand-in-it' : null),
  'not-the-proposer': ({ past }, actor) => (past.proposer === actor.staffId ? 'case.same-proposer' : null),
  'not-of-a-lower-level': ({ approval }, actor) =>
    approval.agreed.includes(actor.staffId) ? 'case.same-level-officer' : null,
  'of-the-office': ({ approval: { office } }, { offices = [] }) =>
    office === null || offices.some((held) => held.office === office) ? null : 'case.other-office',
};

/**
 * May this officer open the case at all? Nobody sees another centre's; clerks stay in their own district (domain.md,
 * staff roles) and with what was taken in there for another (同城通办).
 */
export function mayOpen(
  {
    centreCode,
    districtCode,
    handling,
    intake,
  }: Pick<CaseStanding, 'centreCode' | 'districtCode' | 'handling' | 'intake'>,
  actor: StaffActor,
): boolean {
  if (actor.centreCode !== centreCode) return false;
  if (actor.role === 'auditor') return true;
  if (actor.role !== 'clerk' && handling === 'anywhere') return true;
  return actor.districtCode === districtCode || actor.districtCode === intake?.districtCode;
}

/** A draft is the member's own, until they bring it to a window. */
export function isSeenByStaff({ state, intake }: Pick<CaseStanding, 'state' | 'intake'>): boolean {
  return state !== 'draft' || intake !== undefined;
}

/** May a window of this officer's district take in a case of that district? */
export function mayTakeIn(
  of: Pick<CaseStanding, 'centreCode' | 'districtCode' | 'handling'>,
  actor: StaffActor,
): boolean {
  if (actor.centreCode !== of.centreCode || !mayAtAll(actor.role, 'case:intake')) return false;
  return of.handling !== 'home-district' || actor.districtCode === of.districtCode;
}

/** Does this officer's account take in this item? Other rights are not narrowed by it. */
export function takesInItem(itemCode: string, { itemCodes = null }: StaffActor): boolean {
  return itemCodes === null || itemCodes.includes(itemCode);
}

function isOfStanding(condition: CaseCondition): condition is StandingCondition {
  return condition in standingHolds;
}

function rowIsFor(row: CaseTransition, actor: CaseActor): boolean {
  return row.by.includes(actor.kind === 'staff' ? actor.role : actor.kind);
}

/** Why the actor may not do this now, as an error code; null when they may. Reads the state table and nothing else. */
export function whyNot(action: CaseAction, standing: CaseStanding, actor: CaseActor): ErrorCode | null {
  if (actor.kind === 'member' && actor.userId !== standing.userId) return 'case.not-found';
  // While a submission is being confirmed with the ledger, nothing else may happen to the draft.
  if (standing.submission?.status === 'requested' && action !== 'submit') return 'case.action-not-allowed';
  if (isGranting(standing) && action !== 'grant-on-recheck') return 'case.action-not-allowed';
  const row = findTransition(action, standing.state);
  if (row === undefined) return 'case.action-not-allowed';
  if (!rowIsFor(row, actor)) return 'access.forbidden';
  const conditions = row.conditions ?? [];
  const amiss = conditions.find((one) => isOfStanding(one) && !standingHolds[one](standing));
  if (amiss !== undefined) return standingProblems[amiss as StandingCondition] ?? 'case.action-not-allowed';
  if (actor.kind !== 'staff') return null;
  const problems = conditions.map((condition) =>
    isOfStanding(condition) ? null : officerProblems[condition](standing, actor),
  );
  // A right that is missing altogether weighs more than a colleague's claim.
  return (
    problems.find((code) => code === 'access.forbidden') ?? problems.find((code) => code !== null) ?? null
  );
}

/** What the centre has answered, whichever way (好差评: every service may be rated). */
const rateableStates: readonly CaseState[] = ['closed', 'archived', 'refused', 'not-accepted', 'returned'];

/** Money is under way or about to be, and may still be stopped; asked once at a time. */
const stoppable: readonly CaseState[] = ['approved', 'paying', 'pay-unknown', 'pay-failed'];
const mayAskToStop = ({ state, matter, stopAsked }: CaseStanding, { role }: StaffActor): boolean =>
  matter === 'money' && stoppable.includes(state) && !stopAsked && mayAtAll(role, 'case:revoke');

/** 陈述: until the person has said that this is all, or the time is over. */
const mayBeHeard = ({ state, heard }: CaseStanding): boolean => state === 'hearing' && !heard;

/** Neither handed in nor on its way to be. */
function isEditable({ state, submission }: CaseStanding): boolean {
  return state === 'draft' && submission?.status !== 'requested';
}

/** New papers come with the request for a recheck, or after it until its result. */
const mayAddToRecheck = ({ state, recheckOpen }: CaseStanding): boolean => state === 'recheck' || recheckOpen;

function memberExtras(standing: CaseStanding): AllowedAction[] {
  const editable = isEditable(standing);
  const rateable = standing.rating === null && rateableStates.includes(standing.state);
  return [
    ...(editable || standing.state === 'correction' ? (['edit-answers', 'upload-document'] as const) : []),
    ...(rateable ? (['rate'] as const) : []),
    ...(mayBeHeard(standing) ? (['be-heard', 'upload-document'] as const) : []),
    ...(mayAddToRecheck(standing) ? (['upload-document'] as const) : []),
    ...(mayHandInLater(standing) ? (['hand-in-later'] as const) : []),
  ];
}

/** 容缺: the paper that was left out, and no other, may come until somebody has decided what follows. */
function mayHandInLater({ state, undertakings = [] }: CaseStanding): boolean {
  return state !== 'draft' && undertakings.some(({ status }) => isOwed(status));
}

/** 容缺、承诺: brought to a window, looked at by an officer, and what follows decided by a supervisor. */
function undertakingExtras(standing: CaseStanding, actor: StaffActor): AllowedAction[] {
  if (standing.state === 'draft' || officerProblems['not-own-case'](standing, actor) !== null) return [];
  const { undertakings = [] } = standing;
  const decidesHere = officerProblems['decides-here'](standing, actor) === null;
  const toLook = decidesHere && undertakings.some(({ status }) => isToBeLookedAt(status));
  const toSettle = decidesHere && undertakings.some(isToBeSettled);
  const takesIn = takesInItem(standing.itemCode, actor) && mayHandInLater(standing);
  return [
    ...(takesIn && mayAtAll(actor.role, 'case:intake') ? (['hand-in-later'] as const) : []),
    ...(toLook && mayAtAll(actor.role, 'undertaking:look') ? (['look-at-undertaking'] as const) : []),
    ...(toSettle && mayAtAll(actor.role, 'undertaking:settle') ? (['settle-undertaking'] as const) : []),
  ];
}

/** A correction is passed on by any officer of the window that took the case in. */
function mayPassOn({ state, correction, intake }: CaseStanding, actor: StaffActor): boolean {
  if (state !== 'correction' || correction?.passOn?.passedOn !== null) return false;
  return mayAtAll(actor.role, 'case:intake') && actor.districtCode === intake?.districtCode;
}

/** 转办 and 挂起: of what somebody works on; the owner holds their own, a supervisor any. */
function overseeing(standing: CaseStanding, actor: StaffActor): AllowedAction[] {
  const { state, owner, hold } = standing;
  if (!statesToOwn.includes(state) || officerProblems['not-own-case'](standing, actor) !== null) return [];
  const oversees = mayAtAll(actor.role, 'case:oversee');
  const mayHold = mayAtAll(actor.role, 'case:hold') && (oversees || owner?.staffId === actor.staffId);
  return [
    ...(oversees ? (['reassign'] as const) : []),
    ...(mayHold ? [hold === undefined ? ('hold' as const) : ('lift-hold' as const)] : []),
  ];
}

/** An answer that is late is explained by one who could give it, or by a supervisor. */
function mayExplain(standing: CaseStanding, actor: StaffActor, mayMoveIt: boolean): boolean {
  if (!standing.answerLate || !mayAtAll(actor.role, 'case:keep-time')) return false;
  if (actor.role !== 'supervisor') return mayMoveIt;
  return (['not-own-case', 'decides-here'] as const).every(
    (condition) => officerProblems[condition](standing, actor) === null,
  );
}

/** A case is claimed by whoever could take its next step, never by one who could not. */
function staffExtras(standing: CaseStanding, actor: StaffActor, mayMoveIt: boolean): AllowedAction[] {
  if (!mayOpen(standing, actor)) return [];
  const mayClaim = mayMoveIt && standing.owner === null && mayAtAll(actor.role, 'case:claim');
  const mine = standing.owner?.staffId === actor.staffId;
  const handsIn = isEditable(standing) && whyNot('submit', standing, actor) === null;
  const takesIn = handsIn || whyNot('resubmit', standing, actor) === null;
  return [
    ...(takesIn ? (['edit-answers', 'upload-document'] as const) : []),
    ...(mayClaim ? (['claim'] as const) : []),
    ...(mine ? (['release'] as const) : []),
    ...(mayAskToStop(standing, actor) ? (['ask-to-stop'] as const) : []),
    ...(mayBeHeard(standing) && mayAtAll(actor.role, 'case:hear') ? (['be-heard'] as const) : []),
    ...overseeing(standing, actor),
    ...(mayPassOn(standing, actor) ? (['pass-on'] as const) : []),
    ...(mayExplain(standing, actor, mayMoveIt) ? (['explain-delay'] as const) : []),
    ...(mayAtAll(actor.role, 'case:note') ? (['note'] as const) : []),
    ...(mayAtAll(actor.role, 'case:reveal') ? (['reveal'] as const) : []),
    ...undertakingExtras(standing, actor),
  ];
}

/** Everything the actor may do with the case now; clients offer this and nothing else. */
export function allowedActions(standing: CaseStanding, actor: CaseActor): AllowedAction[] {
  const transitions = caseActions.filter((action) => whyNot(action, standing, actor) === null);
  if (actor.kind === 'member') return [...transitions, ...memberExtras(standing)];
  if (actor.kind === 'system') return transitions;
  return [...transitions, ...staffExtras(standing, actor, transitions.length > 0)];
}
