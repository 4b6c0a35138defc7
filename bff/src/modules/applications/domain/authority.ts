import {
  caseActions,
  findTransition,
  isOwed,
  isToBeLookedAt,
  mayAtAll,
  statesToOwn,
  type AllowedAction,
  type CaseAction,
  type CaseState,
  type CaseTransition,
  type ErrorCode,
  type StandingCondition,
} from '@gjj/shared-types';
import type { CaseActor, StaffActor } from './actors';
import { isOfStanding, officerProblems, standingHolds, standingProblems } from './conditions';
import { isOpenToFamily } from './family-consent';
import { isGranting } from './recheck';
import { mayOpen, takesInItem, type CaseStanding } from './standing';
import { isToBeSettled } from './undertakings';

export { isSeenByStaff, mayOpen, mayTakeIn, takesInItem, type CaseStanding, type Handling } from './standing';

function rowIsFor(row: CaseTransition, actor: CaseActor): boolean {
  return row.by.includes(actor.kind === 'staff' ? actor.role : actor.kind);
}

/** While something is being confirmed with the ledger, nothing else may happen to the case. */
function waitsForLedger(action: CaseAction, standing: CaseStanding): boolean {
  const handsIn = action === 'submit' || action === 'submit-by-order';
  if (standing.submission?.status === 'requested' && !handsIn) return true;
  return isGranting(standing) && action !== 'grant-on-recheck';
}

/** Another member, or somebody whom the member has not asked to act in this case. */
function isStranger({ userId, mandate }: CaseStanding, actor: CaseActor): boolean {
  if (actor.kind === 'member') return actor.userId !== userId;
  if (actor.kind !== 'agent') return false;
  return actor.principalId !== userId || actor.mandateId !== mandate?.mandateId;
}

/** Why the actor may not do this now, as an error code; null when they may. Reads the state table and nothing else. */
export function whyNot(action: CaseAction, standing: CaseStanding, actor: CaseActor): ErrorCode | null {
  if (isStranger(standing, actor)) return 'case.not-found';
  if (waitsForLedger(action, standing)) return 'case.action-not-allowed';
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
  matter !== 'books' && stoppable.includes(state) && !stopAsked && mayAtAll(role, 'case:revoke');

/** 陈述: until the person has said that this is all, or the time is over. */
const mayBeHeard = ({ state, heard }: CaseStanding): boolean => state === 'hearing' && !heard;

/** Neither handed in nor on its way to be. */
function isEditable({ state, submission }: CaseStanding): boolean {
  return state === 'draft' && submission?.status !== 'requested';
}

/** New papers come with the request for a recheck, or after it until its result. */
const mayAddToRecheck = ({ state, recheckOpen }: CaseStanding): boolean => state === 'recheck' || recheckOpen;

/** Papers that no item asks for: where a person explains themselves. */
export const takesOtherPapers = (standing: CaseStanding): boolean =>
  mayBeHeard(standing) || mayAddToRecheck(standing);

/** The form and its papers, while they are open. */
function formExtras(standing: CaseStanding): AllowedAction[] {
  const open = isEditable(standing) || standing.state === 'correction';
  return open ? ['edit-answers', 'upload-document'] : [];
}

function memberExtras(standing: CaseStanding): AllowedAction[] {
  const rateable = standing.rating === null && rateableStates.includes(standing.state);
  return [
    ...formExtras(standing),
    ...(rateable ? (['rate'] as const) : []),
    ...(mayBeHeard(standing) ? (['be-heard'] as const) : []),
    ...(takesOtherPapers(standing) ? (['upload-document'] as const) : []),
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

/** 撤销: a payment is asked to be stopped, evidence comes before the proposal, and what the person says is written down. */
function revocationExtras(standing: CaseStanding, actor: StaffActor): AllowedAction[] {
  const mayPropose = whyNot('propose-revocation', standing, actor) === null;
  return [
    ...(mayPropose ? (['add-evidence'] as const) : []),
    ...(mayAskToStop(standing, actor) ? (['ask-to-stop'] as const) : []),
    ...(mayBeHeard(standing) && mayAtAll(actor.role, 'case:hear') ? (['be-heard'] as const) : []),
  ];
}

/** 家人同意: written down where somebody of the family comes in person, or a signed paper comes; never by that very person. */
function mayRecordFamily(standing: CaseStanding, actor: StaffActor): boolean {
  const { familyConsents = [], wantsFamily, state, itemCode } = standing;
  if (state === 'draft' || !isOpenToFamily({ state, decision: null }) || !mayAtAll(actor.role, 'case:intake'))
    return false;
  if (officerProblems['not-own-case'](standing, actor) !== null || !takesInItem(itemCode, actor))
    return false;
  const isOwn = familyConsents.some(({ asked }) => actor.idNumberIndexes.includes(asked.idNumberIndex));
  const open = familyConsents.some(({ status }) => status === 'asked' || status === 'agreed');
  return !isOwn && (open || wantsFamily);
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
    ...revocationExtras(standing, actor),
    ...overseeing(standing, actor),
    ...(mayPassOn(standing, actor) ? (['pass-on'] as const) : []),
    ...(mayExplain(standing, actor, mayMoveIt) ? (['explain-delay'] as const) : []),
    ...(mayAtAll(actor.role, 'case:note') ? (['note'] as const) : []),
    ...(mayAtAll(actor.role, 'case:reveal') ? (['reveal'] as const) : []),
    ...undertakingExtras(standing, actor),
    ...(mayRecordFamily(standing, actor) ? (['record-family-answer'] as const) : []),
  ];
}

/** Everything the actor may do with the case now; clients offer this and nothing else. */
export function allowedActions(standing: CaseStanding, actor: CaseActor): AllowedAction[] {
  const transitions = caseActions.filter((action) => whyNot(action, standing, actor) === null);
  if (actor.kind === 'member') return [...transitions, ...memberExtras(standing)];
  if (actor.kind === 'system') return transitions;
  if (actor.kind === 'agent')
    return isStranger(standing, actor) ? [] : [...transitions, ...formExtras(standing)];
  return [...transitions, ...staffExtras(standing, actor, transitions.length > 0)];
}
