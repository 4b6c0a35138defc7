import type { WxApi } from './answer';

const LIBRARY = '3.8.0';
const WINDOW = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2 };
const nothing = () => undefined;

/** What the phone and this WeChat are. @param firstRoute the page at which the mini-program is opened */
export function systemApi(firstRoute: string): WxApi {
  const device = { platform: 'ios', system: 'iOS 17.0', brand: 'example', model: 'example' };
  const app = { SDKVersion: LIBRARY, version: '8.0.50', language: 'zh_CN', fontSizeScaleFactor: 1 };
  const entry = { path: firstRoute, query: {}, scene: 1001, referrerInfo: {} };
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => true,
    nextTick: (then: () => void) => void setTimeout(then, 0),
    getWindowInfo: () => WINDOW,
    getDeviceInfo: () => device,
    getAppBaseInfo: () => app,
    getSystemInfoSync: () => ({ ...WINDOW, ...device, ...app }),
    getLaunchOptionsSync: () => entry,
    getEnterOptionsSync: () => entry,
    onAppShow: nothing,
    onAppHide: nothing,
    onError: nothing,
    onUnhandledRejection: nothing,
    onPageNotFound: nothing,
    onThemeChange: nothing,
  };
}
