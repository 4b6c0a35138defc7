/** 限制提取、贷款: what a person was found to have done; how long each lasts is the law's (bff/centres/_law). */
export const banKinds = ['withdrawal-fraud', 'loan-fraud'] as const;
export type BanKind = (typeof banKinds)[number];

export const banWords: Record<BanKind, string> = {
  'withdrawal-fraud': '骗提住房公积金',
  'loan-fraud': '骗取住房公积金贷款',
};

/** How the person said their part: in the app, or to an officer who wrote it down. */
export const heardHows = ['app', 'window', 'phone', 'letter'] as const;
export type HeardHow = (typeof heardHows)[number];

export const heardWords: Record<HeardHow, string> = {
  app: '在手机上',
  window: '在窗口当面',
  phone: '打电话',
  letter: '来信',
};
