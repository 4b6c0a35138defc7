import type { Hand } from '../hand';
import { answering, WxFailure, type WxApi } from './answer';

/** What WeChat itself draws around a page. @param nameThePage puts words into the bar at the top */
export function feedbackApi(hand: Hand, nameThePage: (title: string) => void): WxApi {
  return {
    showToast: answering('showToast', ({ title }: { title: string }) => void hand.toasts.push(title)),
    setNavigationBarTitle: answering('setNavigationBarTitle', ({ title }: { title: string }) =>
      nameThePage(title),
    ),
    setTabBarBadge: answering('setTabBarBadge', ({ index, text }: { index: number; text: string }) => {
      if (text.length > 4) throw new WxFailure('badge too long');
      hand.badges.set(index, text);
    }),
    removeTabBarBadge: answering('removeTabBarBadge', ({ index }: { index: number }) => {
      hand.badges.delete(index);
    }),
    setClipboardData: answering('setClipboardData', ({ data }: { data: string }) => {
      hand.clipboard = data;
    }),
    pageScrollTo: answering('pageScrollTo', () => undefined),
  };
}
