import type { Locator, Page } from 'playwright-core';

import type { DemoStaff } from '../../simulators/people/read-staff';
import { seen } from '../expect';
import type { Eyes } from '../stage/eyes';

export interface Flaw {
  /** A material or a question by its name. */
  readonly what: string;
  readonly howToFix: string;
}

/** A member of staff at the console. */
export class Officer {
  constructor(
    readonly page: Page,
    private readonly eyes: Eyes,
    private readonly address: string,
  ) {}

  /** @param landing the page on which they begin */
  async signIn(
    { username, password }: Pick<DemoStaff, 'username' | 'password'>,
    landing = '待办',
  ): Promise<void> {
    await this.page.goto(this.address);
    await seen(this.page.getByRole('heading', { name: '公积金员工工作台' }));
    await this.look('console: sign in');
    await this.page.getByLabel('用户名').fill(username);
    await this.page.getByLabel('密码').fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await seen(this.page.getByRole('heading', { name: landing, level: 1 }));
  }

  /** The first time: with what the administrator told them, and then their own. */
  async arrives(username: string, oneTimePassword: string, own: string): Promise<void> {
    const account = { username, password: oneTimePassword };
    await this.signIn(account, '公积金员工工作台');
    await this.page.getByLabel(/^新密码/).fill(own);
    await this.page.getByLabel('再输一次新密码').fill(own);
    await this.press('换成新密码');
    await seen(this.page.getByRole('heading', { name: '待办', level: 1 }));
  }

  /** Finds the case in the queue by the number on the member's receipt. */
  async open(receiptNumber: string): Promise<void> {
    await this.page.getByRole('link', { name: '待办' }).first().click();
    const row = this.page.getByRole('link', { name: receiptNumber });
    await row.waitFor();
    await this.look('console: queue');
    await row.click();
    await this.page.getByRole('heading', { name: '办理', exact: true }).waitFor();
  }

  async find(typed: string): Promise<void> {
    await this.page.getByRole('link', { name: '查找' }).click();
    await this.page.getByLabel(/^收件号、姓名/).fill(typed);
    await this.page.getByRole('button', { name: '查找' }).click();
  }

  async opensFound(receiptNumber: string): Promise<void> {
    await this.page.getByRole('link', { name: receiptNumber }).waitFor();
    await this.look('console: found');
    await this.page.getByRole('link', { name: receiptNumber }).click();
    await this.page.getByRole('heading', { name: '办理', exact: true }).waitFor();
  }

  /** From the open case to the rules by which it was judged. */
  async readRulesOfCase(): Promise<void> {
    await this.page.getByRole('link', { name: '看当时的规则' }).click();
    await seen(this.page.getByRole('heading', { name: '谁可以办' }));
    await this.look('console: rules of a case');
  }

  /** From the menu to one item's rules of today, and to its centre's versions and changes. */
  async readCatalogue(item: string): Promise<void> {
    await this.page.getByRole('link', { name: '目录', exact: true }).click();
    await this.page.getByLabel(/^找业务/).fill(item);
    await seen(this.page.getByRole('link', { name: item, exact: true }));
    await this.look('console: catalogue');
    await this.page.getByRole('link', { name: item, exact: true }).click();
    await seen(this.page.getByRole('heading', { name: '可以提多少' }));
    await this.look('console: rules of an item');
    await this.page.getByRole('link', { name: '目录', exact: true }).last().click();
    await this.page.getByRole('link', { name: '版本', exact: true }).click();
    await seen(this.page.getByText('这一天用的版本'));
    await this.look('console: versions');
    await this.page.getByRole('link', { name: '变化', exact: true }).click();
    await seen(this.page.getByRole('heading', { name: '哪天变' }));
    await this.look('console: changes');
  }

  /** @returns the value in full */
  async reveal(field: string, reason: string): Promise<string> {
    await this.page.getByRole('button', { name: `查看完整${field}` }).click();
    await this.page.getByLabel('查看的理由').fill(reason);
    await this.look('console: reason for a look');
    await this.page.getByRole('dialog').getByRole('button', { name: '查看', exact: true }).click();
    const shown = this.page.getByRole('definition').filter({ has: this.button(`遮盖${field}`) });
    return (await shown.locator('.numbers').textContent()) ?? '';
  }

  /** An e-invoice: what was read in it beside the member's answer, and its original to save. */
  async looksAtInvoice(material: string, sum: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${material}`) }).click();
    const read = this.page.getByRole('region', { name: '从电子发票里读到的' });
    await seen(read.getByText(sum));
    await seen(read.getByText('一致', { exact: true }));
    await this.look('console: an e-invoice');
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: '保存原件' }).click();
    await (await saved).path();
  }

  async accept(): Promise<void> {
    await this.press('受理');
    await this.look('console: notice before accepting');
    await this.confirm('受理');
  }

  async askForCorrection(flaws: readonly Flaw[]): Promise<void> {
    await this.press('要求补正');
    for (const { what, howToFix } of flaws) {
      await this.page.getByRole('checkbox', { name: new RegExp(what) }).check();
      await this.page.getByLabel(`${what}怎样改`).fill(howToFix);
    }
    await this.look('console: correction');
    await this.press('预览通知');
    await this.confirm('要求补正');
  }

  async approve(yuan: string, opinion: string): Promise<void> {
    await this.press('准予提取');
    await this.page.getByLabel('准予金额（元）').fill(yuan);
    await this.page.getByLabel('审核意见').fill(opinion);
    await this.look('console: approval');
    await this.press('预览通知');
    await this.confirm('准予提取');
  }

  /** Where nothing is paid. */
  async agrees(opinion: string): Promise<void> {
    await this.press('准予办理');
    await this.page.getByLabel('审核意见').fill(opinion);
    await this.look('console: agreement');
    await this.press('预览通知');
    await this.confirm('准予办理');
  }

  async refuse({ rule, reason }: { rule: string; reason: string }): Promise<void> {
    await this.press('不准提取');
    await this.page.getByRole('textbox', { name: '依据的规定' }).fill(rule);
    await this.page.getByRole('textbox', { name: '理由' }).fill(reason);
    await this.look('console: refusal');
    await this.press('预览通知');
    await this.confirm('不准提取');
  }

  async pause(
    parts: Readonly<Record<'核实什么' | '向谁核实' | '理由' | '预计哪天核实完', string>>,
  ): Promise<void> {
    await this.press('中止办理');
    for (const [label, words] of Object.entries(parts))
      await this.page.getByLabel(label, { exact: true }).fill(words);
    await this.look('console: pause');
    await this.press('预览通知');
    await this.look('console: notice of a pause');
    await this.confirm('中止办理');
  }

  async resume(found: string): Promise<void> {
    await this.press('恢复办理');
    await this.page.getByLabel('核实的结果').fill(found);
    await this.look('console: resumption');
    await this.press('预览通知');
    await this.confirm('恢复办理');
  }

  async sendBack(reason: string, { what, howToFix }: Flaw): Promise<void> {
    await this.press('退回补正');
    await this.page.getByLabel('为什么退回').fill(reason);
    await this.page.getByRole('checkbox', { name: new RegExp(what) }).check();
    await this.page.getByLabel(`${what}怎样改`).fill(howToFix);
    await this.look('console: back to correction');
    await this.press('预览通知');
    await this.confirm('退回补正');
  }

  /** The sum stands there already: what the person asked for. */
  async grantsOnRecheck(
    parts: Readonly<Record<'查到的事实' | '依据的规定' | '理由', string>>,
  ): Promise<void> {
    await this.press('准予，或提高金额');
    for (const [label, words] of Object.entries(parts))
      await this.page.getByRole('textbox', { name: label, exact: true }).fill(words);
    await this.look('console: grant on recheck');
    await this.press('预览通知');
    await this.confirm('准予，或提高金额');
  }

  async note(text: string): Promise<void> {
    await this.page.getByRole('tab', { name: /^备注/ }).click();
    await this.page.getByLabel('加一条备注').fill(text);
    await this.press('记下备注');
    await seen(this.page.getByRole('listitem').filter({ hasText: text }));
  }

  /** Which decisions the console offers on the open case. */
  async mayDo(): Promise<string[]> {
    const box = this.page.getByRole('region', { name: '办理和经过' });
    return (await box.getByRole('button').allTextContents()).map((words) => words.replaceAll(' ', ''));
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).click();
  }

  look(screen: string): Promise<void> {
    return this.eyes.look(this.page, screen);
  }

  /** The notice that the member will read stands there before it is sent. */
  async confirm(words: string): Promise<void> {
    await this.page.getByRole('region', { name: '通知预览' }).waitFor();
    await this.press(`确认${words}`);
    await seen(this.page.locator('.done'));
  }
}
