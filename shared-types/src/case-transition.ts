import type { Actor, LetterName, NoticeName, TaskName } from './case-events';
import type { CaseState } from './case-states';

export interface CaseTransition {
  action: string;
  from: readonly CaseState[];
  to: CaseState;
  by: readonly Actor[];
  /** Told to the member. */
  notice?: NoticeName;
  /** 文书: issued to the member. */
  letter?: LetterName;
  /** Owed by the system once the change is written. */
  tasks?: readonly TaskName[];
  /** Kept by the case's domain beyond state and role; see docs/lifecycle.md. */
  conditions?: readonly CaseCondition[];
}

/** What the case must be like, whoever acts. */
export type StandingCondition =
  | 'all-checks-true'
  | 'from-an-order'
  | 'last-level'
  | 'not-the-last-level'
  | 'owes-money'
  | 'owes-books'
  | 'not-sent-back-before'
  | 'not-stopped'
  | 'not-locked'
  | 'card-rested'
  | 'stop-asked'
  | 'recheck-open'
  | 'came-from-refusal'
  | 'came-from-payment'
  | 'came-from-stop'
  | 'came-from-revocation'
  | 'heard'
  | 'nothing-to-recover'
  | 'nothing-outstanding';
/** What the officer must be to the case. */
export type OfficerCondition =
  | 'owner-or-unowned'
  | 'district-in-scope'
  | 'not-the-acceptor'
  | 'not-own-case'
  | 'not-of-a-lower-level'
  | 'of-the-office'
  | 'holds-the-intake'
  | 'no-hand-in-it'
  | 'not-the-proposer'
  | 'accepts-here'
  | 'decides-here';
export type CaseCondition = StandingCondition | OfficerCondition;

export const officer = ['owner-or-unowned', 'district-in-scope', 'not-own-case'] as const;
/** Judges whether it can be accepted: never where a window receives by its form only (收件前移). */
export const acceptingOfficer = [...officer, 'accepts-here'] as const;
/**
 * One of the office whose turn it is, who has had no hand in the case yet: not the acceptor, and nobody who agreed at a
 * lower level (逐级审批).
 */
export const freshOfficer = [
  ...officer,
  'decides-here',
  'not-the-acceptor',
  'not-of-a-lower-level',
  'of-the-office',
] as const;

/** Watches over cases, whoever has them. */
export const overseer = ['district-in-scope', 'not-own-case', 'decides-here'] as const;
/** 人工复核: another than anybody who had a hand in the case before. */
export const recheckingOfficer = [...officer, 'decides-here', 'no-hand-in-it'] as const;

/** Whoever takes the case in at a window (收件) acts for the member who stands there, with paper in hand. */
export const atTheWindow = ['holds-the-intake', 'district-in-scope', 'not-own-case'] as const;
