import type { CaseState, StaffCase, StaffMe } from '@gjj/shared-types';
import { deadlineInWords } from '../../look/deadline-in-words';

const stateWords: Record<CaseState, string> = {
  draft: '职工还没有提交。',
  received: '等受理人员核对。',
  correction: '等职工补正。',
  accepted: '系统正在核查，几秒后进入审核。',
  review: '等审核人员决定。',
  paused: '已中止，等核实的结果。',
  approved: '已准予，系统马上付款，不用人办。',
  refused: '已决定不准提取，职工已收到通知。',
  paying: '银行正在付款，不用人办。',
  'pay-unknown': '银行没有给出结果，系统正在核实，不会重复付款。',
  'pay-failed': '银行没有付成，等职工换一张本人的卡。',
  'pay-stopped': '付款已停下，等主管决定撤销还是继续付款。',
  paid: '钱已付到职工的卡上。',
  closed: '已办结。',
  recheck: '等没有经手过的审核人员复核。',
  hearing: '等职工说明情况，期满后由另一位主管决定。',
  revoked: '已撤销，等职工退回钱。',
  recovered: '已撤销，钱已全部退回。',
  archived: '已归档。',
  'not-accepted': '不归中心办，没有受理，职工已收到通知。',
  returned: '已退件，职工改好可以再申请。',
  withdrawn: '职工已撤回。',
  lapsed: '超过期限没有补正，已失效。',
};

type Case = Pick<StaffCase, 'state' | 'mine' | 'ownerName' | 'acceptedBy' | 'correction' | 'approvalSteps'>;

/** Why there is nothing to decide here for this person, in words. */
export function standingWords(shown: Case, staff: Pick<StaffMe, 'name' | 'role'>): string {
  if (shown.state === 'correction' && shown.correction !== null)
    return `等职工补正，${deadlineInWords(shown.correction.dueOn, shown.correction.dueBetween)}。`;
  if (shown.state === 'review' && staff.role === 'reviewer' && shown.acceptedBy === staff.name)
    return '这件是您受理的，审核要由另一个人办。';
  if (shown.state === 'review' && shown.approvalSteps.some(({ by }) => by === staff.name))
    return '您已在前面一级同意，后面由别人办。';
  const waitsForStaff = shown.state === 'received' || shown.state === 'review';
  if (waitsForStaff && !shown.mine && shown.ownerName !== null)
    return `${stateWords[shown.state]}现在由 ${shown.ownerName} 办理。`;
  const here = shown.approvalSteps.find(({ standing }) => standing === 'here');
  return here === undefined ? stateWords[shown.state] : `等${here.level}审批。`;
}
