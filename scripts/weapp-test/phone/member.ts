import type { Person } from '../../simulators/people/person';
import { Application } from './application';
import type { Phone } from './phone';
import type { Screen } from './screen';

const TABS = { 首页: 'home', 办事: 'services', 进度: 'progress', 我的: 'mine' } as const;
export type Tab = keyof typeof TABS;

/** A member of the fund with the mini-program on their phone. */
export class Member {
  readonly screen: Screen;
  readonly application: Application;

  constructor(
    readonly phone: Phone,
    readonly person: Person,
  ) {
    this.screen = phone.screen;
    this.application = new Application(phone, person);
  }

  async openApp(): Promise<void> {
    this.phone.openMiniProgram();
    await this.screen.isAt('住房公积金');
  }

  /** WeChat vouches for the person without a touch; identity is proven once. */
  async join(): Promise<void> {
    await this.openApp();
    await this.screen.sees('完成实名认证，就能看到余额、办理提取。');
    await this.screen.tap('去实名认证');
    await this.proveIdentity();
    await this.seesBalance();
  }

  async proveIdentity(): Promise<void> {
    await this.screen.isAt('实名认证');
    await this.screen.type('姓名', this.person.name);
    await this.screen.type('身份证号码', this.person.idNumber);
    await this.screen.tap('用微信里的手机号');
    await this.screen.sees('手机号已由微信验证');
    await this.screen.agree('我同意公积金中心向公安部门核对');
    await this.screen.tap('完成认证');
  }

  async seesBalance(): Promise<void> {
    await this.screen.isAt('住房公积金');
    await this.screen.sees('公积金余额');
  }

  tab(name: Tab): Promise<void> {
    return this.screen.open(`pages/${TABS[name]}/index`);
  }
}
