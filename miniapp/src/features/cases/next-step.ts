import type { AllowedAction, MemberCase } from '@gjj/shared-types';
import { open } from '@/platform/navigate';

export interface NextStep {
  words: string;
  go: () => void;
}

type Offer = [AllowedAction, string, (caseId: string) => void];

/** In the order in which they matter; the server says which of them are allowed. */
const offers: Offer[] = [
  ['resubmit', '去补正', (caseId) => open('/packages/case/correction/index', { case: caseId })],
  ['be-heard', '去说明情况', (caseId) => open('/packages/case/statement/index', { case: caseId })],
  ['change-card', '换一张卡收款', (caseId) => open('/packages/case/new-card/index', { case: caseId })],
  ['hand-in-later', '去补交材料', (caseId) => open('/packages/case/later/index', { case: caseId })],
  ['submit', '接着填', (caseId) => open('/packages/apply/answers/index', { case: caseId })],
];

/** The one thing for the member to do now; null while it is with others. */
export function findNextStep(found: MemberCase): NextStep | null {
  const offer = offers.find(([action]) => found.allowedActions.includes(action));
  return offer === undefined ? null : { words: offer[1], go: () => offer[2](found.caseId) };
}
