import { mayAtAll, type CaseMatter } from '@gjj/shared-types';
import type { StaffActor } from './actors';
import type { ApprovalStanding } from './approval';
import type { CasePast } from './case-past';
import type { CaseRecord } from './case-record';

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
  | 'origin'
  | 'mandate'
  | 'familyConsents'
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
  /** 账户锁: the member has locked their account. Only `CaseDesk.standingNow` knows; elsewhere it is taken for open. */
  locked: boolean;
  /** 静置: the card is too new for money to go there. */
  cardRests: boolean;
  /** A supervisor has asked for the payment to be stopped. */
  stopAsked: boolean;
  /** Of a revocation: something is still to be paid back. */
  owedBack: boolean;
  /** 家人同意: something was left unread for want of somebody's word. */
  wantsFamily: boolean;
  /** 容缺、承诺: something is still to come, or to be looked at. */
  outstanding: boolean;
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
