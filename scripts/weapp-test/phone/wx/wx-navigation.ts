import type { PageStack } from '../engine/page-stack';
import { answering, WxFailure, type WxApi } from './answer';

/** WeChat draws no eleventh page. */
const MOST_PAGES = 10;

/** Going from page to page, with WeChat's refusals. */
export function navigationApi(stack: PageStack): WxApi {
  const ordinary = (url: string): string => {
    if (stack.isTab(url)) throw new WxFailure(`can not go to a tabbar page: ${url}`);
    return url;
  };
  return {
    navigateTo: answering('navigateTo', ({ url }: { url: string }) => {
      if (stack.depth >= MOST_PAGES) throw new WxFailure('webview count limit exceed');
      stack.open(ordinary(url));
    }),
    redirectTo: answering('redirectTo', ({ url }: { url: string }) => stack.replace(ordinary(url))),
    reLaunch: answering('reLaunch', ({ url }: { url: string }) => stack.relaunch(url)),
    navigateBack: answering('navigateBack', ({ delta = 1 }: { delta?: number }) => stack.back(delta)),
    switchTab: answering('switchTab', ({ url }: { url: string }) => {
      if (!stack.isTab(url) || url.includes('?')) throw new WxFailure(`can not switch to: ${url}`);
      stack.switchTab(url);
    }),
  };
}
