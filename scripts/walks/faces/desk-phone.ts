import type { Page } from 'playwright-core';

import { seen } from '../expect';
import type { Eyes } from '../stage/eyes';
import type { Upload } from './application';

/** A phone at the desk of a window, which has scanned the code on its screen. */
export class DeskPhone {
  constructor(
    readonly page: Page,
    private readonly eyes: Eyes,
  ) {}

  async scans(link: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(link);
  }

  async photographs(material: string, ...papers: readonly Upload[]): Promise<void> {
    const card = this.page.getByRole('listitem').filter({ hasText: material }).first();
    for (const paper of papers) {
      const before = await card.getByText('窗口已收到').count();
      await card.getByLabel(/^(拍照|再拍一页)：/).setInputFiles(paper);
      await seen(card.getByText('窗口已收到').nth(before));
    }
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  sees(words: string): Promise<void> {
    return seen(this.page.getByText(words));
  }

  look(screen: string): Promise<void> {
    return this.eyes.look(this.page, screen);
  }
}
