import Taro from '@tarojs/taro';
import { tellBriefly } from './tell';

/** Every page of the app but the tabs, with what its address needs. */
export interface Routes {
  '/packages/entry/sign-in/index': object;
  '/packages/entry/bind/index': object;
  '/packages/guide/item/index': { item: string };
  '/packages/guide/rules/index': { item: string };
  '/packages/guide/changes/index': { on: string };
  '/packages/guide/windows/index': object;
  '/packages/guide/letter-check/index': { code?: string };
  '/packages/apply/eligibility/index': { item: string };
  '/packages/apply/answers/index': { case: string };
  '/packages/apply/materials/index': { case: string };
  '/packages/apply/review/index': { case: string };
  '/packages/apply/receipt/index': { case: string };
  '/packages/apply/result/index': { case: string };
  '/packages/case/case/index': { case: string };
  '/packages/case/recheck/index': { case: string };
  '/packages/case/how/index': { case: string };
  '/packages/case/correction/index': { case: string };
  '/packages/case/new-card/index': { case: string };
  '/packages/case/later/index': { case: string };
  '/packages/case/statement/index': { case: string };
  '/packages/year/year/index': object;
  '/packages/year/item/index': { item: string; on?: string; loan?: string };
  '/packages/year/loan/index': { item: string };
  '/packages/case/thread/index': { case: string };
  '/packages/account/entries/index': { account: string };
  '/packages/booking/list/index': object;
  '/packages/moves/transfers/index': object;
  '/packages/moves/transfer-new/index': object;
  '/packages/moves/flexible/index': object;
  '/packages/moves/flexible-sign/index': object;
  '/packages/booking/new/index': { district?: string; item?: string; replaces?: string };
  '/packages/heard/matters/index': object;
  '/packages/heard/matter/index': { matter: string };
  '/packages/heard/new/index': {
    kind?: string;
    page?: string;
    error?: string;
    case?: string;
    account?: string;
  };
  '/packages/mandate/list/index': object;
  '/packages/mandate/new/index': object;
  '/packages/mandate/mandate/index': { mandate: string };
  '/packages/inbox/messages/index': object;
  '/packages/standing/orders/index': object;
  '/packages/standing/offer/index': { item: string };
  '/packages/standing/terms/index': { item: string; order?: string };
  '/packages/standing/sign/index': { item: string; order?: string };
  '/packages/standing/order/index': { order: string };
  '/packages/me/identity/index': object;
  '/packages/me/phone/index': object;
  '/packages/picture/years/index': { year?: string };
  '/packages/picture/loan/index': { amount?: string; months?: string; rate?: string };
  '/packages/loan/limit/index': object;
  '/packages/papers/certificates/index': object;
  '/packages/papers/looks/index': object;
  '/packages/family/requests/index': object;
  '/packages/me/cards/index': object;
  '/packages/me/notifications/index': object;
  '/packages/me/security/index': object;
  '/packages/me/data/index': object;
  '/packages/me/letters/index': object;
  '/packages/safety/home/index': object;
  '/packages/safety/limits/index': object;
  '/packages/safety/sessions/index': object;
  '/packages/safety/lost/index': object;
}

export type Tab = 'home' | 'services' | 'progress' | 'mine';
export type PagePath = keyof Routes | `/pages/${Tab}/index`;

function addressOf(path: string, params: object): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

type FetchCode = (path: PagePath) => Promise<unknown>;

let fetchCode: FetchCode = () => Promise.resolve();

/** Where a page's code comes over the network: it is fetched first, so that no page half-opens without one. */
export function fetchBeforeOpening(fetch: FetchCode): void {
  fetchCode = fetch;
}

async function goTo(path: PagePath, go: () => Promise<unknown>): Promise<void> {
  try {
    await fetchCode(path);
  } catch {
    return tellBriefly('网络不通，这一页还打不开。连上网再点一次。');
  }
  // Taro refuses a page that is already on its way; the person sees it come.
  await go().catch(() => {});
}

let going = false;

/** One page at a time: a second tap while the first is still opening its page does nothing. */
function goOnce(path: PagePath, go: () => Promise<unknown>): void {
  if (going) return;
  going = true;
  void goTo(path, go).finally(() => {
    going = false;
  });
}

export function open<P extends keyof Routes>(path: P, params: Routes[P]): void {
  goOnce(path, () => Taro.navigateTo({ url: addressOf(path, params) }));
}

/** Opens a page in place of this one, so that going back does not return here. */
export function replace<P extends keyof Routes>(path: P, params: Routes[P]): void {
  goOnce(path, () => Taro.redirectTo({ url: addressOf(path, params) }));
}

export function openTab(tab: Tab): void {
  const path = `/pages/${tab}/index` as const;
  void goTo(path, () => Taro.switchTab({ url: path }));
}

/** Opens a page and closes all others: what was open before is done with, and going back leads home. */
export function startOver<P extends keyof Routes>(path: P, params: Routes[P]): void {
  void goTo(path, () => Taro.reLaunch({ url: addressOf(path, params) }));
}

/** One page back; from a page opened by its address, home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else openTab('home');
}

/** Which page is on top, by its route; nothing personal. */
export const pageOnTop = (): string =>
  Taro.getCurrentPages().at(-1)?.route?.replace(/^\//, '').split('?')[0] ?? '';

/** The case that the page on top is about; empty where it is about none. */
export function caseOnTop(): string {
  const { case: caseId } = Taro.getCurrentInstance().router?.params ?? {};
  return caseId ?? '';
}

/** Is this page the one on top now? */
export function isOnTop(path: keyof Routes): boolean {
  const route = Taro.getCurrentPages().at(-1)?.route ?? '';
  return route.replace(/^\//, '').startsWith(path.slice(1));
}

export function showTabBadge(tab: number, count: number): void {
  if (count > 0)
    void Taro.setTabBarBadge({ index: tab, text: count > 99 ? '99+' : String(count), fail() {} });
  else void Taro.removeTabBarBadge({ index: tab, fail() {} });
}

/** Is this page somewhere beneath the one on top, so that going back leads to it? */
export function isBeneath(path: keyof Routes): boolean {
  const routes = Taro.getCurrentPages().map(({ route }) => (route ?? '').replace(/^\//, ''));
  return routes.slice(0, -1).some((route) => route.startsWith(path.slice(1)));
}
