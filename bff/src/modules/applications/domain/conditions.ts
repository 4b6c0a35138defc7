import type { CaseCondition, ErrorCode, OfficerCondition, StandingCondition } from '@gjj/shared-types';
import type { StaffActor } from './actors';
import { mayOpen, takesInItem, type CaseStanding } from './standing';

export const standingHolds: Record<StandingCondition, (standing: CaseStanding) => boolean> = {
  'all-checks-true': ({ allChecksTrue }) => allChecksTrue,
  'from-an-order': ({ origin }) => origin !== undefined,
  'last-level': ({ approval }) => approval.atLastLevel,
  'not-the-last-level': ({ approval }) => !approval.atLastLevel,
  'owes-money': ({ matter }) => matter !== 'books',
  'owes-books': ({ matter }) => matter === 'books',
  'not-sent-back-before': ({ past }) => !past.sentBackBefore,
  'not-stopped': ({ stopAsked }) => !stopAsked,
  // What was handed in before the lock goes on; books move no money of the member's.
  'not-locked': ({ locked, matter, submission }) =>
    !locked || matter === 'books' || submission?.status === 'requested',
  'card-rested': ({ cardRests }) => !cardRests,
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
export const standingProblems: Partial<Record<StandingCondition, ErrorCode>> = {
  'not-sent-back-before': 'case.sent-back-before',
  'not-locked': 'safety.locked',
  'card-rested': 'safety.card-resting',
};

export const officerProblems: Record<
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

export function isOfStanding(condition: CaseCondition): condition is StandingCondition {
  return condition in standingHolds;
}
