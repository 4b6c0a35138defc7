import Taro, { useDidShow, usePageNotFound, usePullDownRefresh, useRouter } from '@tarojs/taro';

/** A link to a page that this build does not have; told to the app, as no page is there to hear it. */
export function useUnknownPage(then: () => void): void {
  usePageNotFound(then);
}

/** Each time the page comes to the front. */
export function useShown(then: () => void): void {
  useDidShow(then);
}

/** A parameter of the page's address; empty when it is not there or garbled, as in a link that was cut. */
export function usePageParam(name: string): string {
  const written = useRouter().params[name] ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}

/** Pulling the page down runs `refresh` and lets go when it ends. */
export function usePullToRefresh(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh());
  });
}
