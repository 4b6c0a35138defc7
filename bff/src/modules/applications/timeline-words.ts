import type { CaseAction } from '@gjj/shared-types';
import type { CaseRecord, TimelineRow } from './domain/case-record';

/** What happened, for the timeline; the same for member and staff. */
const actionWords: Record<CaseAction, string> = {
  submit: '提交了申请',
  'submit-by-order': '按约定提取自动提交了申请',
  accept: '材料齐全，已受理',
  'accept-by-machine': '核对通过，已受理',
  'deem-accepted': '核对材料的期限满了，按规定算作已受理',
  'request-correction': '请您补正材料',
  decline: '不归中心办，不予受理',
  return: '退件，改好再申请',
  resubmit: '补正后送回',
  lapse: '超过期限，申请已失效',
  'send-to-review': '转入审核',
  'approve-by-machine': '核查全部通过，同意',
  endorse: '同意，报上一级审批',
  approve: '审核通过，同意',
  refuse: '审核不通过',
  'start-payment': '已通知银行付款',
  'lose-payment-answer': '正在向银行核实付款结果',
  'confirm-payment': '银行已付款',
  'fail-payment': '银行没能付款',
  'return-payment': '银行把钱退了回来',
  'change-card': '换了一张收款卡，重新付款',
  'carry-out': '已登记到公积金账，办结',
  'send-back': '公积金账没有登记成，交人核对',
  pause: '中止办理，正在核实',
  resume: '恢复办理',
  'reopen-correction': '审核中发现还要补正，请您补正材料',
  'ask-recheck': '申请人工复核',
  'uphold-refusal': '复核后维持原来的决定',
  'uphold-payment': '复核后维持原来的决定',
  'uphold-revocation': '复核后维持撤销',
  'grant-on-recheck': '复核后改为同意',
  restore: '复核后恢复原来的决定',
  'confirm-stop': '付款已停下',
  'release-payment': '核实完，继续付款',
  'propose-revocation': '准备撤销决定，请您说明情况',
  'drop-revocation': '核实完，决定不变',
  revoke: '撤销了决定',
  'settle-claim': '应退的钱已全部退回',
  close: '办结',
  archive: '归档',
  withdraw: '撤回了申请',
};

/** A level says its name and where the case went on; every other step says the same in every case. */
export function timelineWords(
  { action, version }: Pick<TimelineRow, 'action' | 'version'>,
  endorsements: CaseRecord['endorsements'] = [],
): string {
  const given = endorsements.find((endorsement) => endorsement.version === version);
  return given === undefined ? actionWords[action] : `${given.level}同意，报${given.next}审批`;
}
