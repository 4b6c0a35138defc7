import type { ClockName } from '@gjj/shared-types';

/** What runs, in the words of whoever looks after it. */
export const clockWords: Record<ClockName, string> = {
  draft: '草稿保留',
  acceptance: '受理期限',
  correction: '职工补正',
  decision: '审核期限',
  'special-check': '核实',
  payment: '付款',
  'ask-recheck': '可以申请复核',
  recheck: '复核期限',
  hearing: '职工说明情况',
  repayment: '职工退款',
  archive: '归档以前',
};
