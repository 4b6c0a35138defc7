import Taro from '@tarojs/taro';

/** The letter size that the person set in WeChat, 1 being the usual 17. */
export function textScale(): number {
  try {
    const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
    return Math.min(2, Math.max(1, fontSizeScaleFactor ?? 1));
  } catch {
    return 1;
  }
}
