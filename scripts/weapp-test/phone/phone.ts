import { createRequire } from 'node:module';
import { join } from 'node:path';

import { readAppJson, tabRoutesOf, WEAPP } from '../app-json';
import { Engine } from './engine/engine';
import { PageLoader } from './engine/page-loader';
import { PageStack } from './engine/page-stack';
import { SentData } from './engine/sent-data';
import { Hand } from './hand';
import { Screen } from './screen';
import type { WechatAccount } from './wechat-account';
import { accountApi } from './wx/wx-account';
import { feedbackApi } from './wx/wx-feedback';
import { filesApi } from './wx/wx-files';
import { navigationApi } from './wx/wx-navigation';
import { requestApi } from './wx/wx-request';
import { storageApi } from './wx/wx-storage';
import { systemApi } from './wx/wx-system';

interface App {
  onLaunch(entry: object): void;
  onShow(entry: object): void;
}

/** A phone with WeChat and our mini-program. There is one in a process, as the build speaks to globals. */
export class Phone {
  readonly hand = new Hand();
  readonly screen: Screen;
  readonly sent = new SentData();
  private readonly stack: PageStack;
  private readonly firstRoute: string;

  constructor(account: WechatAccount, bffUrl: string) {
    const appJson = readAppJson();
    this.firstRoute = appJson.pages[0] ?? '';
    const engine = new Engine();
    this.stack = new PageStack(new PageLoader(engine, WEAPP, this.sent), tabRoutesOf(appJson));
    this.screen = new Screen(this.stack, engine, account);
    // Nothing but this: a function of WeChat that we have not thought of must fail, not seem to work.
    const wx = {
      ...systemApi(this.firstRoute),
      ...storageApi(),
      ...requestApi(bffUrl),
      ...accountApi(account, () => this.screen.isTouched),
      ...filesApi(this.hand, () => this.screen.isTouched),
      ...feedbackApi(this.hand, (title) => void (this.stack.top.title = title)),
      ...navigationApi(this.stack),
    };
    Object.assign(globalThis, { wx, getCurrentPages: () => this.stack.instances });
  }

  /** A touch on the mini-program's picture in WeChat. */
  openMiniProgram(): void {
    let app: App | undefined;
    const register = (definition: App) => void (app = definition);
    Object.assign(globalThis, { App: register, getApp: () => app });
    createRequire(import.meta.url)(join(WEAPP, 'app.js'));
    if (app === undefined) throw new Error('app.js has registered no app');
    const entry = { path: this.firstRoute, query: {}, scene: 1001 };
    app.onLaunch(entry);
    app.onShow(entry);
    this.stack.switchTab(this.firstRoute);
  }
}
