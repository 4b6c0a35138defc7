import Taro from '@tarojs/taro';

const prefix = 'gjj:';

/** Kept on this phone. A full or blocked storage loses nothing that the server has, so it is not an error. */
export function keep(key: string, value: unknown): void {
  try {
    Taro.setStorageSync(prefix + key, JSON.stringify(value));
  } catch {
    // See above.
  }
}

export function findKept<T>(key: string): T | null {
  try {
    const text: unknown = Taro.getStorageSync(prefix + key);
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

export function forget(key: string): void {
  Taro.removeStorageSync(prefix + key);
}

/** Forgets everything whose key begins so, e.g. what was kept of one person. */
export function forgetAll(beginning: string): void {
  const keys: string[] = Taro.getStorageInfoSync().keys ?? [];
  for (const key of keys) if (key.startsWith(prefix + beginning)) Taro.removeStorageSync(key);
}
