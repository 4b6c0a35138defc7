import type { UndertakingEvent } from '@gjj/shared-types';

export const eventWords: Record<UndertakingEvent, string> = {
  taken: '签字约定',
  overdue: '过期没有补交',
  'handed-in': '补交',
  'asked-again': '要换一份',
  doubted: '核查存疑',
  kept: '核对无误',
  'not-kept': '认定没有做到',
  settled: '处理',
  ended: '随申请结束',
};
