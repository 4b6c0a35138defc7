/** 容缺受理: it comes later. 告知承诺: a promise takes its place. */
export const undertakingKinds = ['later', 'promise'] as const;
export type UndertakingKind = (typeof undertakingKinds)[number];

export const undertakingStatuses = [
  'owed',
  'overdue',
  'handed-in',
  'promised',
  'doubted',
  'kept',
  'not-kept',
  'excused',
  'ended',
] as const;
export type UndertakingStatus = (typeof undertakingStatuses)[number];

export const undertakingStatusWords: Record<UndertakingStatus, string> = {
  owed: '待补交',
  overdue: '过期没有补交',
  'handed-in': '已补交，待核对',
  promised: '已承诺',
  doubted: '承诺待核对',
  kept: '已做到',
  'not-kept': '没有做到',
  excused: '已免除',
  ended: '随申请结束',
};

/** The paper can still be handed in. */
export const isOwed = (status: UndertakingStatus): boolean => status === 'owed' || status === 'overdue';
/** An officer has to look at what came, or at what the departments do not confirm. */
export const isToBeLookedAt = (status: UndertakingStatus): boolean =>
  status === 'handed-in' || status === 'doubted';

/** What follows where it was not kept; a supervisor decides, never the machine. */
export const undertakingOutcomes = ['excused', 'credit-note', 'revocation', 'both'] as const;
export type UndertakingOutcome = (typeof undertakingOutcomes)[number];
export const undertakingOutcomeWords: Record<UndertakingOutcome, string> = {
  excused: '免除，不用再交',
  'credit-note': '记入信用记录',
  revocation: '启动撤销',
  both: '启动撤销，并记入信用记录',
};

export const undertakingEvents = [
  'taken',
  'overdue',
  'handed-in',
  'asked-again',
  'doubted',
  'kept',
  'not-kept',
  'settled',
  'ended',
] as const;
export type UndertakingEvent = (typeof undertakingEvents)[number];
