import type { Locator } from 'playwright-core';

import { seen } from '../expect';
import type { Officer } from './officer';

/** 撤销 at the console: proposed by one supervisor, heard by anybody at work, decided by another. */
export class RevocationDesk {
  constructor(private readonly officer: Officer) {}

  private get page() {
    return this.officer.page;
  }

  /** What is decided stands in no queue. */
  async opens(receiptNumber: string): Promise<void> {
    await this.officer.find(receiptNumber);
    await this.officer.opensFound(receiptNumber);
  }

  async proposes(grounds: Readonly<Record<'查到的事实' | '依据的规定' | '理由', string>>): Promise<void> {
    await this.officer.press('提出撤销');
    for (const [label, words] of Object.entries(grounds))
      await this.page.getByRole('textbox', { name: label, exact: true }).fill(words);
    await this.page.getByRole('radio', { name: /^骗提住房公积金/ }).check();
    await this.page.getByRole('checkbox', { name: '购房发票或收据：发票.jpg' }).check();
    await this.officer.look('console: proposal of a revocation');
    await this.officer.press('预览通知');
    await this.officer.look('console: notice of a proposal');
    await this.officer.confirm('提出撤销');
  }

  async writesDown(text: string): Promise<void> {
    await this.officer.press('记下职工的说明');
    await this.page.getByRole('textbox', { name: '职工说的情况' }).fill(text);
    await this.page.getByRole('radio', { name: '说完了，可以作决定' }).check();
    await this.officer.look('console: statement');
    await this.officer.press('记下，不能再改');
    await seen(this.page.locator('.done'));
  }

  async revokes(answer: string): Promise<void> {
    await this.officer.press('撤销决定');
    await this.page.getByRole('textbox', { name: '答复职工说的情况' }).fill(answer);
    await this.officer.look('console: revocation');
    await this.officer.press('预览通知');
    await this.officer.look('console: notice of a revocation');
    await this.officer.confirm('撤销决定');
  }

  /** The claim on the case's page says so, once it is asked for anew. */
  async claimSays(words: string): Promise<void> {
    await this.comesToSay(this.page.getByRole('region', { name: '追回' }).getByText(words));
  }

  /** So does the case itself: the money is noted first, the state follows. */
  async caseSays(words: string): Promise<void> {
    await this.comesToSay(this.page.getByText(words));
  }

  private async comesToSay(said: Locator): Promise<void> {
    for (let turn = 0; turn < 30 && (await said.count()) === 0; turn += 1) {
      await this.officer.press('刷新');
      await this.page.waitForTimeout(500);
    }
    await seen(said);
  }

  async opensClaims(): Promise<void> {
    await this.page.getByRole('link', { name: '追回' }).click();
    await seen(this.page.getByRole('heading', { name: '追回', level: 1 }));
    await this.page.locator('.skeleton-rows').waitFor({ state: 'hidden' });
  }
}
