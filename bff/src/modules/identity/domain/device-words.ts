/** First match wins; what a device says of itself, in a member's words. */
const devices: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙手机'],
  [/iPhone/i, 'iPhone'],
  [/iPad/i, 'iPad'],
  [/HUAWEI|HONOR/i, '华为或荣耀手机'],
  [/Xiaomi|Redmi|\bMI \d/i, '小米手机'],
  [/OPPO|OnePlus/i, 'OPPO 手机'],
  [/vivo/i, 'vivo 手机'],
  [/Samsung|SM-[A-Z]\d/i, '三星手机'],
  [/Android.*Mobile/i, '安卓手机'],
  [/Android/i, '安卓平板'],
  [/Windows/i, 'Windows 电脑'],
  [/Macintosh|Mac OS X/i, '苹果电脑'],
  [/Linux/i, 'Linux 电脑'],
];

const programs: readonly [RegExp, string][] = [
  [/MicroMessenger|wechatdevtools/i, '微信'],
  [/Edg\//, 'Edge 浏览器'],
  [/Firefox\//, 'Firefox 浏览器'],
  [/Chrome\//, 'Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
];

export const unknownDevice = '不清楚';

const firstOf = (rows: readonly [RegExp, string][], text: string) =>
  rows.find(([pattern]) => pattern.test(text))?.[1];

/** “iPhone 微信”, from what the device says of itself (User-Agent); 不清楚 where it says nothing that we know. */
export function deviceWords(userAgent: string): string {
  const text = userAgent.slice(0, 400);
  const words = [firstOf(devices, text), firstOf(programs, text)].filter((word) => word !== undefined);
  return words.length === 0 ? unknownDevice : words.join(' ');
}
