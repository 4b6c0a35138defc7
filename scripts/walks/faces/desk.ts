import type { Locator, Page } from 'playwright-core';

import { seen } from '../expect';
import { readPeople } from '../../simulators/people/read-people';
import type { Eyes } from '../stage/eyes';

/** The simulators' desk: the member's phone, the bank's book, the ledger. */
export class Desk {
  constructor(
    readonly page: Page,
    private readonly eyes: Eyes,
    private readonly address: string,
  ) {}

  async lookAt(name: string): Promise<void> {
    const person = readPeople().find((one) => one.name === name);
    await this.page.goto(`${this.address}/?person=${person?.key ?? name}`);
    await seen(this.phone());
  }

  /** A service notice of WeChat with this title. */
  async hasWechatMessage(title: string): Promise<void> {
    await seen(this.wechatMessages().filter({ hasText: title }));
  }

  wechatMessages(): Locator {
    return this.phone().getByRole('article').filter({ hasText: '微信 · 服务通知' });
  }

  async hasTextMessage(words: string): Promise<void> {
    await seen(this.textMessages().filter({ hasText: words }));
  }

  /** The newest six-digit code on the phone. */
  async smsCode(): Promise<string> {
    const bubble = this.textMessages()
      .filter({ hasText: /验证码/ })
      .first();
    return /\d{6}/.exec((await bubble.textContent()) ?? '')?.[0] ?? '';
  }

  /** The bank's book has a row to this person with this word: 已付款, 付款失败. */
  async hasPayment(to: string, word: string): Promise<void> {
    await seen(
      this.page
        .locator('#bank li')
        .filter({ hasText: `付给 ${to}` })
        .filter({ hasText: word }),
    );
  }

  /** In the bank's book: the person pays back what came to them. @param words of the button: half of it, or the rest */
  async paysBack(from: string, words: string): Promise<void> {
    await this.page.reload();
    const payment = this.page.locator('#bank li').filter({ hasText: `付给 ${from}` });
    await payment.getByRole('button', { name: words }).first().click();
    await seen(this.page.locator('#bank li').filter({ hasText: '退回公积金中心' }));
  }

  async hasAccount(word: string): Promise<void> {
    await seen(this.page.locator('#ledger li').filter({ hasText: '账号' }).filter({ hasText: word }));
  }

  look(screen: string): Promise<void> {
    return this.eyes.look(this.page, screen);
  }

  private phone(): Locator {
    return this.page.getByRole('region', { name: '收到的消息' });
  }

  private textMessages(): Locator {
    return this.phone().getByRole('article').filter({ hasText: '短信' });
  }
}
