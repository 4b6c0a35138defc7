/** The nine systems outside, by the names that every path, port and switch uses. */
export const SYSTEM_NAMES = [
  'wechat',
  'core',
  'exchange',
  'bank',
  'sms',
  'seal',
  'time-stamp',
  'transfer',
  'bodies',
] as const;

export type SystemName = (typeof SYSTEM_NAMES)[number];
