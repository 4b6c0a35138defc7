import type { WxApi } from './answer';

/** The mini-program's storage on this phone; values are copied in and out, as they are on a real one. */
export function storageApi(): WxApi {
  const kept = new Map<string, string>();
  return {
    getStorageSync(key: string): unknown {
      const text = kept.get(key);
      return text === undefined ? '' : JSON.parse(text);
    },
    setStorageSync: (key: string, value: unknown) => void kept.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void kept.delete(key),
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: kept.size, limitSize: 10_240 }),
  };
}
