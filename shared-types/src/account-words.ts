/** What the core ledger's words for an account and its entries are called. */
export const accountStatusWords = {
  active: '正常缴存',
  sealed: '已封存',
  frozen: '已冻结',
  closed: '已销户',
} as const;

export const entryKindWords = {
  deposit: '缴存',
  interest: '利息',
  withdrawal: '提取',
  'transfer-in': '转入',
  'transfer-out': '转出',
  adjustment: '调整',
} as const;
