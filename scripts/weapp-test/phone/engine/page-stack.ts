import { WxFailure } from '../wx/answer';
import type { PageInstance } from './engine';
import type { OpenPage, PageLoader } from './page-loader';

/** The pages that are open, the one on top last. Tabs that have been opened live on behind the others. */
export class PageStack {
  private pages: OpenPage[] = [];
  private readonly tabs = new Map<string, OpenPage>();

  constructor(
    private readonly loader: PageLoader,
    private readonly tabRoutes: readonly string[],
  ) {}

  get depth(): number {
    return this.pages.length;
  }

  get top(): OpenPage {
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error('no page is open');
    return page;
  }

  /** What `getCurrentPages` answers. */
  get instances(): readonly PageInstance[] {
    return this.pages.map(({ rendered }) => rendered.instance);
  }

  isTab(url: string): boolean {
    return this.tabRoutes.includes(routeOf(url));
  }

  open(url: string): void {
    this.pages.at(-1)?.rendered.instance.onHide();
    this.begin(url);
  }

  replace(url: string): void {
    this.closeTop();
    this.begin(url);
  }

  back(delta: number): void {
    if (this.pages.length < 2) throw new WxFailure('cannot navigate back at first page.');
    for (let left = delta; left > 0 && this.pages.length > 1; left--) this.closeTop();
    this.top.rendered.instance.onShow();
  }

  switchTab(url: string): void {
    const route = routeOf(url);
    while (this.pages.length > 1) this.closeTop();
    const [before] = this.pages;
    if (before !== undefined && before.route !== route) {
      if (this.isTab(before.route)) before.rendered.instance.onHide();
      else this.closeTop();
    }
    const known = this.tabs.get(route);
    if (known === undefined) {
      this.pages = [];
      this.begin(url);
      return;
    }
    this.pages = [known];
    known.rendered.instance.onShow();
  }

  /** Closes everything, the tabs too, and begins again with this page. */
  relaunch(url: string): void {
    while (this.pages.length > 0) this.closeTop();
    for (const { rendered } of this.tabs.values()) {
      rendered.instance.onUnload();
      rendered.detach();
    }
    this.tabs.clear();
    this.begin(url);
  }

  private begin(url: string): void {
    const query = queryOf(url);
    const page = this.loader.open(routeOf(url), query);
    this.pages.push(page);
    if (this.isTab(url)) this.tabs.set(page.route, page);
    const { instance } = page.rendered;
    instance.onLoad(query);
    instance.onShow();
    instance.onReady();
  }

  private closeTop(): void {
    const page = this.pages.pop();
    if (page === undefined) return;
    page.rendered.instance.onUnload();
    page.rendered.detach();
    this.tabs.delete(page.route);
  }
}

function routeOf(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^\//, '');
}

/** As it stands in the address: WeChat does not decode it. */
function queryOf(url: string): Readonly<Record<string, string>> {
  const pairs = (url.split('?')[1] ?? '').split('&').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
}
