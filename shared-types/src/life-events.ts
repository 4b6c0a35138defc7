export const lifeEvents = [
  'rent',
  'buy',
  'repay',
  'home',
  'leave',
  'illness',
  'away',
  'transfer',
  'employer',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];

export const lifeEventWords: Record<LifeEvent, string> = {
  rent: '租房',
  buy: '买房',
  repay: '还贷',
  home: '装修物业',
  leave: '退休离职',
  illness: '家人生病',
  away: '离开或去世',
  transfer: '转移',
  employer: '单位业务',
};
