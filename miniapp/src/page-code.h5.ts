import { fetchBeforeOpening, type PagePath } from '@/platform/navigate';
import { whenIdle } from '@/platform/when-idle';

type Code = () => Promise<unknown>;

/** In the browser the code of a page is a file of its own; in the mini-program WeChat brings it (preloadRule). */
const pages: Record<PagePath, Code> = {
  '/pages/home/index': () => import(/* webpackMode: "eager" */ '@/pages/home/index'),
  '/pages/services/index': () => import(/* webpackMode: "eager" */ '@/pages/services/index'),
  '/pages/progress/index': () => import('@/pages/progress/index'),
  '/pages/mine/index': () => import('@/pages/mine/index'),
  '/packages/entry/sign-in/index': () => import('@/packages/entry/sign-in/index'),
  '/packages/entry/bind/index': () => import('@/packages/entry/bind/index'),
  '/packages/guide/item/index': () => import('@/packages/guide/item/index'),
  '/packages/guide/rules/index': () => import('@/packages/guide/rules/index'),
  '/packages/guide/changes/index': () => import('@/packages/guide/changes/index'),
  '/packages/guide/windows/index': () => import('@/packages/guide/windows/index'),
  '/packages/guide/letter-check/index': () => import('@/packages/guide/letter-check/index'),
  '/packages/apply/eligibility/index': () => import('@/packages/apply/eligibility/index'),
  '/packages/apply/answers/index': () => import('@/packages/apply/answers/index'),
  '/packages/apply/materials/index': () => import('@/packages/apply/materials/index'),
  '/packages/apply/review/index': () => import('@/packages/apply/review/index'),
  '/packages/apply/receipt/index': () => import('@/packages/apply/receipt/index'),
  '/packages/apply/result/index': () => import('@/packages/apply/result/index'),
  '/packages/year/year/index': () => import('@/packages/year/year/index'),
  '/packages/year/item/index': () => import('@/packages/year/item/index'),
  '/packages/year/loan/index': () => import('@/packages/year/loan/index'),
  '/packages/case/case/index': () => import('@/packages/case/case/index'),
  '/packages/case/correction/index': () => import('@/packages/case/correction/index'),
  '/packages/case/new-card/index': () => import('@/packages/case/new-card/index'),
  '/packages/case/later/index': () => import('@/packages/case/later/index'),
  '/packages/case/thread/index': () => import('@/packages/case/thread/index'),
  '/packages/case/statement/index': () => import('@/packages/case/statement/index'),
  '/packages/case/recheck/index': () => import('@/packages/case/recheck/index'),
  '/packages/case/how/index': () => import('@/packages/case/how/index'),
  '/packages/account/entries/index': () => import('@/packages/account/entries/index'),
  '/packages/picture/years/index': () => import('@/packages/picture/years/index'),
  '/packages/picture/loan/index': () => import('@/packages/picture/loan/index'),
  '/packages/loan/limit/index': () => import('@/packages/loan/limit/index'),
  '/packages/family/requests/index': () => import('@/packages/family/requests/index'),
  '/packages/papers/looks/index': () => import('@/packages/papers/looks/index'),
  '/packages/papers/certificates/index': () => import('@/packages/papers/certificates/index'),
  '/packages/booking/list/index': () => import('@/packages/booking/list/index'),
  '/packages/booking/new/index': () => import('@/packages/booking/new/index'),
  '/packages/moves/transfers/index': () => import('@/packages/moves/transfers/index'),
  '/packages/moves/transfer-new/index': () => import('@/packages/moves/transfer-new/index'),
  '/packages/moves/flexible/index': () => import('@/packages/moves/flexible/index'),
  '/packages/moves/flexible-sign/index': () => import('@/packages/moves/flexible-sign/index'),
  '/packages/heard/matters/index': () => import('@/packages/heard/matters/index'),
  '/packages/heard/matter/index': () => import('@/packages/heard/matter/index'),
  '/packages/heard/new/index': () => import('@/packages/heard/new/index'),
  '/packages/mandate/list/index': () => import('@/packages/mandate/list/index'),
  '/packages/mandate/new/index': () => import('@/packages/mandate/new/index'),
  '/packages/mandate/mandate/index': () => import('@/packages/mandate/mandate/index'),
  '/packages/inbox/messages/index': () => import('@/packages/inbox/messages/index'),
  '/packages/standing/orders/index': () => import('@/packages/standing/orders/index'),
  '/packages/standing/offer/index': () => import('@/packages/standing/offer/index'),
  '/packages/standing/terms/index': () => import('@/packages/standing/terms/index'),
  '/packages/standing/sign/index': () => import('@/packages/standing/sign/index'),
  '/packages/standing/order/index': () => import('@/packages/standing/order/index'),
  '/packages/me/identity/index': () => import('@/packages/me/identity/index'),
  '/packages/me/phone/index': () => import('@/packages/me/phone/index'),
  '/packages/me/cards/index': () => import('@/packages/me/cards/index'),
  '/packages/me/notifications/index': () => import('@/packages/me/notifications/index'),
  '/packages/me/security/index': () => import('@/packages/me/security/index'),
  '/packages/me/data/index': () => import('@/packages/me/data/index'),
  '/packages/safety/home/index': () => import('@/packages/safety/home/index'),
  '/packages/safety/limits/index': () => import('@/packages/safety/limits/index'),
  '/packages/safety/sessions/index': () => import('@/packages/safety/sessions/index'),
  '/packages/safety/lost/index': () => import('@/packages/safety/lost/index'),
  '/packages/me/letters/index': () => import('@/packages/me/letters/index'),
};

/** Pages that are walked through together, as WeChat loads a package at once. */
function neighboursOf(path: PagePath): Code[] {
  const room = path.slice(0, path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
  const near = (Object.keys(pages) as PagePath[]).filter((other) => other.startsWith(room));
  return near.map((other) => pages[other]);
}

async function fetchQuietly(codes: readonly Code[]): Promise<void> {
  // What cannot be fetched now is fetched when it is opened.
  for (const fetchCode of codes) await fetchCode().catch(() => {});
}

/** A form must not break off between two steps: with one of its pages come the others. */
async function fetchWithNeighbours(path: PagePath): Promise<void> {
  await pages[path]();
  whenIdle(() => void fetchQuietly(neighboursOf(path)));
}

/** Taro's own bar opens the tabs and does not wait for their code, nor does a sheet: it must be here before a touch. */
async function fetchTabs(): Promise<void> {
  await fetchQuietly([...neighboursOf('/pages/home/index'), () => import('@/ui/SheetPopup')]);
  // For the one who measures how much a first visit fetches.
  performance.mark('gjj:tabs-are-here');
}

/** Opened without a network, a page whose code is not here says so instead of half-opening. */
export function bringPageCode(): void {
  fetchBeforeOpening(fetchWithNeighbours);
  whenIdle(() => void fetchTabs());
}
