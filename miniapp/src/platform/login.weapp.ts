import Taro from '@tarojs/taro';

/** Signing in needs nothing of the person on this platform. */
export const loginIsSilent = true;

/** A single-use WeChat login code, or null where WeChat does not give one. */
export async function findLoginCode(): Promise<string | null> {
  try {
    const { code } = await Taro.login();
    return code || null;
  } catch {
    return null;
  }
}
