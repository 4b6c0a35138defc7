import { z } from 'zod';
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
  | 'last-level'
  | 'not-the-last-level'
  | 'owes-money'
  | 'owes-books'
  | 'not-sent-back-before'
  | 'not-stopped'
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
  | 'holds-the-intake'
  | 'no-hand-in-it'
  | 'not-the-proposer'
  | 'accepts-here'
  | 'decides-here';
export type CaseCondition = StandingCondition | OfficerCondition;

const officer = ['owner-or-unowned', 'district-in-scope', 'not-own-case'] as const;
/** Judges whether it can be accepted: never where a window receives by its form only (收件前移). */
const acceptingOfficer = [...officer, 'accepts-here'] as const;
/** One who has had no hand in the case yet: not the acceptor, and nobody who agreed at a lower level (逐级审批). */
const freshOfficer = [...officer, 'decides-here', 'not-the-acceptor', 'not-of-a-lower-level'] as const;

/** Watches over cases, whoever has them. */
const overseer = ['district-in-scope', 'not-own-case', 'decides-here'] as const;
/** 人工复核: another than anybody who had a hand in the case before. */
const recheckingOfficer = [...officer, 'decides-here', 'no-hand-in-it'] as const;

/** Whoever takes the case in at a window (收件) acts for the member who stands there, with paper in hand. */
const atTheWindow = ['holds-the-intake', 'district-in-scope', 'not-own-case'] as const;

/**
 * The life of a case, the only place where it is written down. Server, clients, docs/lifecycle.md and tests
 * read this table. Source: domain.md after 住房公积金管理条例 art. 25 and 行政许可法 art. 32, 38 by analogy.
 */
export const caseTransitions = [
  {
    action: 'submit',
    from: ['draft'],
    to: 'received',
    by: ['member', 'clerk', 'acceptor'],
    notice: 'received',
    letter: 'receipt',
    tasks: ['assess'],
    conditions: atTheWindow,
  },
  { action: 'lapse', from: ['draft'], to: 'lapsed', by: ['system'] },
  {
    action: 'accept',
    from: ['received'],
    to: 'accepted',
    by: ['acceptor'],
    notice: 'accepted',
    letter: 'acceptance',
    tasks: ['assess'],
    conditions: acceptingOfficer,
  },
  {
    action: 'accept-by-machine',
    from: ['received'],
    to: 'accepted',
    by: ['system'],
    notice: 'accepted',
    letter: 'acceptance',
    tasks: ['assess'],
    conditions: ['all-checks-true'],
  },
  {
    action: 'deem-accepted',
    from: ['received'],
    to: 'accepted',
    by: ['system'],
    notice: 'deemed-accepted',
    letter: 'acceptance',
    tasks: ['assess'],
  },
  {
    action: 'request-correction',
    from: ['received'],
    to: 'correction',
    by: ['acceptor'],
    notice: 'correction-needed',
    letter: 'correction',
    conditions: acceptingOfficer,
  },
  {
    action: 'decline',
    from: ['received', 'correction'],
    to: 'not-accepted',
    by: ['acceptor'],
    notice: 'not-accepted',
    letter: 'non-acceptance',
    tasks: ['void-reservation'],
    conditions: acceptingOfficer,
  },
  {
    action: 'return',
    from: ['received', 'correction'],
    to: 'returned',
    by: ['acceptor'],
    notice: 'returned',
    letter: 'return',
    tasks: ['void-reservation'],
    conditions: acceptingOfficer,
  },
  {
    action: 'resubmit',
    from: ['correction'],
    to: 'received',
    by: ['member', 'clerk', 'acceptor'],
    notice: 'received',
    letter: 'receipt',
    tasks: ['assess'],
    conditions: atTheWindow,
  },
  {
    action: 'lapse',
    from: ['correction'],
    to: 'lapsed',
    by: ['system'],
    notice: 'lapsed',
    tasks: ['void-reservation'],
  },
  { action: 'send-to-review', from: ['accepted'], to: 'review', by: ['system'] },
  {
    action: 'approve-by-machine',
    from: ['accepted'],
    to: 'approved',
    by: ['system'],
    notice: 'approved',
    letter: 'approval',
    tasks: ['carry-out'],
    conditions: ['all-checks-true'],
  },
  {
    action: 'endorse',
    from: ['review'],
    to: 'review',
    by: ['reviewer'],
    conditions: [...freshOfficer, 'not-the-last-level'],
  },
  {
    action: 'approve',
    from: ['review', 'paused'],
    to: 'approved',
    by: ['reviewer'],
    notice: 'approved',
    letter: 'approval',
    tasks: ['carry-out'],
    conditions: [...freshOfficer, 'last-level'],
  },
  {
    action: 'refuse',
    from: ['review', 'paused'],
    to: 'refused',
    by: ['reviewer'],
    notice: 'refused',
    letter: 'refusal',
    tasks: ['void-reservation'],
    conditions: freshOfficer,
  },
  {
    action: 'start-payment',
    from: ['approved'],
    to: 'paying',
    by: ['system'],
    tasks: ['send-instruction'],
    conditions: ['owes-money', 'not-stopped'],
  },
  {
    action: 'carry-out',
    from: ['approved'],
    to: 'closed',
    by: ['system'],
    notice: 'carried-out',
    letter: 'completion',
    conditions: ['owes-books'],
  },
  // The ledger says no at the end: no machine refuses, a person looks again.
  { action: 'send-back', from: ['approved'], to: 'review', by: ['system'], conditions: ['owes-books'] },
  { action: 'lose-payment-answer', from: ['paying'], to: 'pay-unknown', by: ['system'], tasks: ['ask-bank'] },
  {
    action: 'confirm-payment',
    from: ['paying', 'pay-unknown'],
    to: 'paid',
    by: ['system'],
    notice: 'paid',
    letter: 'payment',
    tasks: ['post-withdrawal'],
  },
  {
    action: 'fail-payment',
    from: ['paying', 'pay-unknown'],
    to: 'pay-failed',
    by: ['system'],
    notice: 'payment-failed',
  },
  {
    action: 'return-payment',
    from: ['paid', 'closed'],
    to: 'pay-failed',
    by: ['system'],
    notice: 'payment-returned',
    tasks: ['reinstate-reservation'],
  },
  {
    action: 'change-card',
    from: ['pay-failed'],
    to: 'paying',
    by: ['member', 'clerk', 'acceptor'],
    tasks: ['send-instruction'],
    conditions: [...atTheWindow, 'not-stopped'],
  },
  { action: 'close', from: ['paid'], to: 'closed', by: ['system'], letter: 'completion' },
  // 特别程序: the clock of the decision stands still.
  {
    action: 'pause',
    from: ['review'],
    to: 'paused',
    by: ['reviewer'],
    notice: 'paused',
    letter: 'pause',
    conditions: freshOfficer,
  },
  {
    action: 'resume',
    from: ['paused'],
    to: 'review',
    by: ['reviewer', 'supervisor'],
    notice: 'resumed',
    letter: 'resumption',
    conditions: overseer,
  },
  {
    action: 'reopen-correction',
    from: ['review'],
    to: 'correction',
    by: ['supervisor'],
    notice: 'correction-needed',
    letter: 'correction',
    conditions: [...overseer, 'not-sent-back-before'],
  },
  // 人工复核: refused, decided by a machine, given less than was asked, or revoked.
  {
    action: 'ask-recheck',
    from: ['refused', 'closed', 'revoked', 'recovered'],
    to: 'recheck',
    by: ['member', 'acceptor'],
    notice: 'recheck-received',
    conditions: ['district-in-scope', 'not-own-case', 'owes-money', 'recheck-open'],
  },
  {
    action: 'uphold-refusal',
    from: ['recheck'],
    to: 'refused',
    by: ['reviewer'],
    notice: 'recheck-upheld',
    letter: 'recheck-result',
    conditions: [...recheckingOfficer, 'came-from-refusal'],
  },
  {
    action: 'uphold-payment',
    from: ['recheck'],
    to: 'closed',
    by: ['reviewer'],
    notice: 'recheck-upheld',
    letter: 'recheck-result',
    conditions: [...recheckingOfficer, 'came-from-payment'],
  },
  {
    action: 'uphold-revocation',
    from: ['recheck'],
    to: 'revoked',
    by: ['reviewer'],
    notice: 'recheck-upheld',
    letter: 'recheck-result',
    conditions: [...recheckingOfficer, 'came-from-revocation'],
  },
  {
    action: 'grant-on-recheck',
    from: ['recheck'],
    to: 'approved',
    by: ['reviewer'],
    notice: 'recheck-granted',
    letter: 'recheck-result',
    tasks: ['carry-out'],
    conditions: recheckingOfficer,
  },
  // The revocation falls and nothing is to be paid: what was paid was never given back.
  {
    action: 'restore',
    from: ['recheck'],
    to: 'closed',
    by: ['reviewer'],
    notice: 'recheck-granted',
    letter: 'recheck-result',
    conditions: [...recheckingOfficer, 'came-from-revocation'],
  },
  // 撤销: money under way is stopped where the bank says that it did; the person is heard before anything is revoked.
  {
    action: 'confirm-stop',
    from: ['approved', 'paying', 'pay-unknown', 'pay-failed'],
    to: 'pay-stopped',
    by: ['system'],
    notice: 'payment-stopped',
    conditions: ['owes-money'],
  },
  {
    action: 'release-payment',
    from: ['pay-stopped'],
    to: 'paying',
    by: ['supervisor'],
    notice: 'payment-released',
    tasks: ['send-instruction'],
    conditions: overseer,
  },
  {
    action: 'release-payment',
    from: ['hearing'],
    to: 'paying',
    by: ['supervisor'],
    notice: 'payment-released',
    tasks: ['send-instruction'],
    conditions: [...overseer, 'came-from-stop'],
  },
  {
    action: 'propose-revocation',
    from: ['pay-stopped', 'closed', 'archived'],
    to: 'hearing',
    by: ['supervisor'],
    notice: 'revocation-proposed',
    letter: 'revocation-proposal',
    conditions: [...overseer, 'owes-money'],
  },
  {
    action: 'drop-revocation',
    from: ['hearing'],
    to: 'closed',
    by: ['supervisor'],
    notice: 'revocation-dropped',
    conditions: [...overseer, 'came-from-payment'],
  },
  {
    action: 'revoke',
    from: ['hearing'],
    to: 'revoked',
    by: ['supervisor'],
    notice: 'revoked',
    letter: 'revocation',
    tasks: ['void-reservation'],
    conditions: [...overseer, 'not-the-proposer', 'heard'],
  },
  {
    action: 'settle-claim',
    from: ['revoked'],
    to: 'recovered',
    by: ['system'],
    notice: 'claim-settled',
    conditions: ['nothing-to-recover'],
  },
  {
    action: 'archive',
    from: ['closed', 'refused', 'recovered'],
    to: 'archived',
    by: ['system'],
    conditions: ['nothing-outstanding'],
  },
  {
    action: 'withdraw',
    from: ['received', 'correction', 'accepted', 'review', 'paused'],
    to: 'withdrawn',
    by: ['member'],
    notice: 'withdrawn',
    letter: 'withdrawal',
    tasks: ['void-reservation'],
  },
  {
    action: 'withdraw',
    from: ['draft'],
    to: 'withdrawn',
    by: ['member', 'clerk', 'acceptor'],
    conditions: atTheWindow,
  },
] as const satisfies readonly CaseTransition[];

export type CaseAction = (typeof caseTransitions)[number]['action'];
export const caseActions = [...new Set(caseTransitions.map((row) => row.action))] as CaseAction[];

/** What can be brought to a window: whatever somebody who holds the intake may move on. */
export const statesAtTheWindow: readonly CaseState[] = [
  ...new Set(
    (caseTransitions as readonly CaseTransition[])
      .filter(({ conditions = [] }) => conditions.includes('holds-the-intake'))
      .flatMap(({ from }) => from),
  ),
];

/** What a client may offer for a case besides the transitions. */
export const sideActions = [
  'edit-answers',
  'upload-document',
  'claim',
  'release',
  'pass-on',
  'note',
  'reveal',
  'rate',
] as const;
const offered: readonly string[] = [...caseActions, ...sideActions];
export const allowedAction = z.enum(offered as [string, ...string[]]);
export type AllowedAction = CaseAction | (typeof sideActions)[number];

/** The row for an action in a state, or undefined where the table has no such edge. */
export function findTransition(action: CaseAction, from: CaseState): CaseTransition | undefined {
  return (caseTransitions as readonly CaseTransition[]).find(
    (row) => row.action === action && row.from.includes(from),
  );
}
