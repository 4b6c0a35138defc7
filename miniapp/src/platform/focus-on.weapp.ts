import Taro from '@tarojs/taro';

/** Brings an element into view (WeChat has no focus outside inputs). */
export function focusOn(id: string): void {
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -16, duration: 200 }));
}
