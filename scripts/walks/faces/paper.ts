import { seen } from '../expect';
import type { Officer } from './officer';

/** 纸质材料 at the console: the centre scans in what a window hands over, by keyboard. */
export class Paper {
  constructor(private readonly officer: Officer) {}

  private get page() {
    return this.officer.page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: '纸质材料' }).first().click();
    await seen(this.page.getByRole('heading', { name: '纸质材料' }));
  }

  /** The numbers on the bags, as they lie at the window. */
  async numbers(): Promise<string[]> {
    const rows = this.page.getByRole('table', { name: '材料袋' }).getByRole('rowheader');
    await rows.first().waitFor();
    return (await rows.locator('.numbers').allTextContents()).map((text) => text.trim());
  }

  async makesList(windowName: string): Promise<void> {
    await this.page.getByRole('button', { name: `开收取清单：${windowName}` }).click();
    await seen(this.page.getByRole('heading', { name: '收取清单' }));
  }

  /** What a reader types: the number and Enter, into the field that has the focus by itself. */
  async scans(number: string, said: string): Promise<void> {
    await seen(this.page.getByLabel('扫材料袋上的条码').and(this.page.locator(':focus')));
    await this.page.keyboard.type(number);
    await this.page.keyboard.press('Enter');
    await seen(this.page.getByRole('region', { name: '清点', exact: true }).getByText(said));
  }

  async opensOnlyList(): Promise<void> {
    await this.open();
    await this.page.getByRole('region', { name: '收取' }).getByRole('link').first().click();
    await seen(this.page.getByRole('heading', { name: '收取清单' }));
  }
}
