import { identityDocumentWords } from '@gjj/shared-types';
import type { Page } from 'playwright-core';

import type { Person } from '../../simulators/people/person';
import { seen } from '../expect';
import type { Eyes } from '../stage/eyes';
import { Application } from './application';
import { MemberCase } from './member-case';
import { MemberScreen } from './member-screen';

/** A member of the fund with the app on their phone. */
export class Member {
  readonly screen: MemberScreen;
  readonly application: Application;
  readonly case: MemberCase;

  constructor(
    page: Page,
    eyes: Eyes,
    readonly person: Person,
    private readonly address: string,
  ) {
    this.screen = new MemberScreen(page, eyes);
    this.application = new Application(this.screen, person);
    this.case = new MemberCase(this.screen);
  }

  async openApp(): Promise<void> {
    await this.screen.page.goto(this.address);
    await this.screen.isAt('住房公积金');
  }

  /** A link in a message, opened in a browser that shows nothing of ours yet. @param link page and parameters */
  async opensLink(link: string): Promise<void> {
    await this.screen.page.goto('about:blank');
    await this.screen.page.goto(`${this.address}#/${link}`);
  }

  /** Signs in by "WeChat on this computer"; a newcomer proves who they are, whoever was here in another walk need not. */
  async join(): Promise<void> {
    await this.openApp();
    await this.signInByWechat();
    if (await this.isNew()) await this.proveIdentity();
    await this.seesBalance();
  }

  private async isNew(): Promise<boolean> {
    const { page } = this.screen;
    const asked = page
      .getByRole('heading', { name: '实名认证', level: 1, exact: true })
      .filter({ visible: true });
    await asked
      .or(page.locator('#balance').filter({ visible: true }))
      .first()
      .waitFor();
    return asked.isVisible();
  }

  async signInByWechat(): Promise<void> {
    await this.screen.press('登录');
    await this.screen.isAt('登录');
    await this.choosesThemselves();
  }

  /** On the sign-in page, in "这台电脑上的微信". */
  async choosesThemselves(): Promise<void> {
    await this.screen.sees('这台电脑上的微信');
    await this.screen.look('member: sign in');
    await this.screen.follow(this.person.name);
  }

  /** WeChat gives no login code any more, so that a session that ended cannot be renewed without the person. */
  async losesWechat(): Promise<void> {
    await this.screen.page.route('**/api/people/*/login-code', (route) => route.abort());
  }

  async findsWechatAgain(): Promise<void> {
    await this.screen.page.unroute('**/api/people/*/login-code');
  }

  /** @param code what the text message says, once it has been asked for */
  async signInBySms(code: () => Promise<string>): Promise<void> {
    await this.screen.press('登录');
    await this.screen.isAt('登录');
    await this.screen.type('手机号', this.person.phone);
    await this.screen.press('获取验证码');
    await this.screen.sees('验证码已发出，请看手机短信');
    await this.screen.type('短信验证码', await code());
    await this.screen.page.locator('#sms-sign-in').click();
  }

  async proveIdentity(): Promise<void> {
    await this.screen.isAt('实名认证');
    await this.screen.type('姓名', this.person.name);
    if (this.person.documentKind === 'resident-id')
      await this.screen.type('身份证号码', this.person.idNumber);
    else await this.choosesDocument(identityDocumentWords[this.person.documentKind]);
    if (await this.screen.button('用微信里的手机号').isVisible()) {
      await this.screen.press('用微信里的手机号');
      await this.screen.sees('手机号已由微信验证');
    }
    await this.screen.agree('我同意公积金中心向公安部门核对');
    await this.screen.look('member: prove identity');
    await this.screen.press('完成认证');
  }

  private async choosesDocument(kind: string): Promise<void> {
    await this.screen.press('换一种证件');
    await this.screen.choose(kind);
    await this.screen.type('证件号码', this.person.idNumber);
  }

  async seesBalance(): Promise<void> {
    await this.screen.isAt('住房公积金');
    await this.screen.sees('公积金余额');
    await seen(this.screen.page.locator('#balance'));
  }

  /** Finds an item among all that can be done, and is told whether it can be done. */
  async asksFor(item: string): Promise<void> {
    await this.screen.tab('办事');
    await this.screen.look('member: all items');
    await this.screen.follow(item);
    await seen(this.screen.page.getByRole('heading', { name: '为什么' }));
  }

  async opensInbox(): Promise<void> {
    await this.screen.tab('我的');
    await this.screen.look('member: mine');
    await this.screen.follow('消息');
    await this.screen.isAt('消息');
  }

  async opensCase(item: string): Promise<void> {
    await this.screen.tab('进度');
    await this.screen.look('member: progress');
    await this.screen.follow(item);
  }

  /** In 我的: one message of each kind by WeChat. */
  async allowsWechatMessages(): Promise<void> {
    await this.screen.tab('我的');
    await this.screen.follow('通知方式');
    await this.acceptsSubscription();
    await this.screen.sees('还能发');
    await this.screen.look('member: notifications');
    await this.screen.goBack();
  }

  async acceptsSubscription(): Promise<void> {
    await this.screen.press('有结果发微信告诉我');
    await this.screen.look('member: subscription asked');
    await this.screen.press('允许');
    await this.screen.sees('好的，有结果就发微信告诉您。');
  }

  /** Ends every session of this person, on whatever device. */
  async signsOutEverywhere(): Promise<void> {
    await this.seesBalance();
    await this.screen.tab('我的');
    await this.screen.press('在所有设备退出');
    await this.screen.press('全部退出');
    await this.screen.sees('登录后，就能看到余额、办理提取。');
  }

  cardEnding(tail: string): string {
    const card = this.person.cards.find(({ number }) => number.endsWith(tail));
    if (card === undefined) throw new Error(`${this.person.name} has no card ending in ${tail}`);
    return card.number;
  }

  async turnsOnLargeLetters(): Promise<void> {
    await this.screen.tab('我的');
    await this.screen.follow('大字版');
    await this.screen.page.getByRole('switch', { name: '大字版' }).click();
    await this.screen.page.locator('.theme-elder').filter({ visible: true }).first().waitFor();
    await this.screen.goBack();
  }
}
