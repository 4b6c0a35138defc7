import type { Upload } from './application';
import { seen } from '../expect';
import type { Officer } from './officer';

interface Visitor {
  name: string;
  idNumber: string;
  phone: string;
}

/** 窗口收件 at the console, as a clerk does it. */
export class Window {
  /** Keys pressed by hand; what a card reader types is not the clerk's. */
  keys = 0;

  constructor(private readonly clerk: Officer) {}

  private get page() {
    return this.clerk.page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: '窗口收件' }).first().click();
    await seen(this.page.getByRole('heading', { name: '核对证件' }));
  }

  /** By keyboard alone: the reader types the number and Enter, the clerk the rest. */
  async readsCard({ name, idNumber, phone }: Visitor): Promise<void> {
    await this.page.keyboard.type(idNumber);
    await this.page.keyboard.press('Enter');
    await seen(this.page.getByLabel('姓名').and(this.page.locator(':focus')));
    await this.types(name);
    await this.presses('Tab', 'Tab');
    await this.types(phone);
    await this.presses('Tab', 'Tab', 'Space', 'Enter');
    await seen(this.page.getByRole('heading', { name: '能办什么' }));
  }

  /** The first thing that they could do: the second stop after the person's name. */
  async takesInTheFirst(): Promise<void> {
    await this.presses('Tab', 'Tab', 'Enter');
    await seen(this.page.getByRole('heading', { name: '签字，交给受理' }));
  }

  async takesCard(number: string): Promise<void> {
    await this.tabsTo('新的收款卡');
    await this.types(number);
    await this.presses('Enter');
    await seen(this.page.getByRole('radio', { name: new RegExp(`尾号 ${number.slice(-4)}`) }));
  }

  /** Past the printing, which a browser without a printer cannot show. */
  async handsIn(): Promise<string> {
    await this.tabsTo('职工已在收件凭证上签字');
    await this.presses('Space', 'Tab', 'Enter');
    return this.receiptNumber();
  }

  async receiptNumber(): Promise<string> {
    const heading = this.page.getByRole('heading', { name: /已收件/ });
    await seen(heading);
    return /[A-Z]{2}\d{16}/.exec((await heading.textContent()) ?? '')?.[0] ?? '';
  }

  async meets(visitor: Visitor): Promise<void> {
    await this.fills(visitor);
    await this.clerk.press('看能办什么');
    await seen(this.page.getByRole('heading', { name: '能办什么' }));
  }

  /** Somebody without a phone. */
  async fills({ name, idNumber }: Visitor): Promise<void> {
    await this.page.getByLabel('证件号码', { exact: true }).fill(idNumber);
    await this.page.getByLabel('姓名', { exact: true }).fill(name);
    await this.page.getByRole('radio', { name: /一律用纸质通知/ }).check();
    await this.page.getByRole('checkbox', { name: /已在授权书上签字/ }).check();
  }

  async takesIn(item: string): Promise<void> {
    await this.page.getByRole('button', { name: `收件：${item}` }).click();
    await seen(this.page.getByRole('heading', { name: item, level: 1 }));
  }

  async scans(material: string, paper: Upload, seenAs: string): Promise<void> {
    const row = this.page.getByRole('listitem').filter({ hasText: material }).first();
    const chooser = this.page.waitForEvent('filechooser');
    await row.getByRole('button', { name: `扫描件或照片：${material}` }).click();
    await (await chooser).setFiles(paper);
    await seen(row.getByText('已收好'));
    await row.getByRole('radio', { name: seenAs }).check();
  }

  async registersCard(number: string): Promise<void> {
    await this.page.getByLabel('新的收款卡').fill(number);
    await this.clerk.press('登记这张卡');
    await this.page.getByRole('radio', { name: /尾号/ }).and(this.page.locator(':checked')).waitFor();
  }

  /** Somebody who came for the estate of a member who has died. */
  async comesFor(dead: Visitor, came: Visitor): Promise<void> {
    await this.page.getByRole('radio', { name: /已去世/ }).check();
    await this.page.getByLabel('证件号码', { exact: true }).fill(dead.idNumber);
    await this.page.getByLabel('姓名', { exact: true }).fill(dead.name);
    await this.page.getByLabel('来人的证件号码').fill(came.idNumber);
    await this.page.getByLabel('来人的姓名').fill(came.name);
    await this.page.getByRole('checkbox', { name: /已在授权书上签字/ }).check();
  }

  async registersHeir(heir: Visitor, of: { relation: string; share: string; card: string; phone: boolean }) {
    await this.page.getByLabel('继承人的证件号码').fill(heir.idNumber);
    await this.page.getByLabel('继承人的姓名').fill(heir.name);
    await this.page.getByLabel('与去世职工的关系').click();
    await this.page.getByTitle(of.relation, { exact: true }).click();
    await this.page.getByLabel('份额').fill(of.share);
    await this.page.getByLabel('继承人的收款卡').fill(of.card);
    if (of.phone) await this.page.getByLabel('继承人的手机号').fill(heir.phone);
  }

  /** The heir did not come; somebody who did acts for them. */
  async isActedForBy(agent: Visitor): Promise<void> {
    await this.page.getByRole('checkbox', { name: '这位继承人没有来，有人代办' }).check();
    await this.page.getByLabel('代办人的证件号码').fill(agent.idNumber);
    await this.page.getByLabel('代办人的姓名').fill(agent.name);
    await this.page.getByLabel('委托办什么').fill('办理继承提取');
  }

  /** 形式审查, point by point. */
  async checksForm(): Promise<void> {
    const points = this.page.getByRole('group', { name: /形式审查/ }).getByRole('checkbox');
    for (const point of await points.all()) await point.check();
  }

  /** 用手机拍: what the screen offers a phone to scan. */
  async offersToPhone(): Promise<string> {
    await this.clerk.press('用手机拍');
    const link = this.page.locator('.desk-phone-link');
    await seen(link);
    return (await link.textContent()) ?? '';
  }

  private async types(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  private async presses(...keys: readonly string[]): Promise<void> {
    this.keys += keys.length;
    for (const key of keys) await this.page.keyboard.press(key);
  }

  private async tabsTo(name: string): Promise<void> {
    const focused = this.page.getByLabel(name).and(this.page.locator(':focus'));
    for (let step = 0; step < 30; step += 1) {
      if ((await focused.count()) > 0) return;
      await this.presses('Tab');
    }
    throw new Error(`no Tab leads to ${name}`);
  }
}
