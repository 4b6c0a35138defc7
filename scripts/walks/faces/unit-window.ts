import writeXlsxFile from 'write-excel-file/node';
import { seen } from '../expect';
import type { Upload } from './application';
import type { Officer } from './officer';

interface Agent {
  name: string;
  idNumber: string;
}

/** A spreadsheet as an employer fills it in. */
export async function spreadsheet(name: string, rows: readonly (readonly string[])[]): Promise<Upload> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  const buffer = await writeXlsxFile(cells).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer };
}

/** 窗口收件，单位业务 at the console, as a clerk does it. */
export class UnitWindow {
  constructor(private readonly clerk: Officer) {}

  private get page() {
    return this.clerk.page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: '窗口收件' }).first().click();
    await this.page.getByRole('link', { name: '单位业务' }).click();
    await seen(this.page.getByRole('heading', { name: '核对单位和经办人' }));
  }

  /** An agent without a phone. */
  async meets(creditCode: string, { name, idNumber }: Agent): Promise<void> {
    await this.page.getByLabel('统一社会信用代码').fill(creditCode);
    await this.page.getByLabel('经办人的证件号码').fill(idNumber);
    await this.page.getByLabel('经办人的姓名').fill(name);
    await this.page.getByRole('radio', { name: /一律用纸质通知/ }).check();
    await this.page.getByRole('checkbox', { name: /已在授权书上签字/ }).check();
    await this.clerk.press('看能办什么');
    await seen(this.page.getByRole('heading', { name: '能办什么' }));
  }

  async brings(list: Upload): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /上传清册|换一份清册/ }).click();
    await (await chooser).setFiles(list);
  }

  /** The line, the column and the reason, as they stand in the table of what is wrong. */
  async isTold(line: string, column: string, reason: string): Promise<void> {
    const row = this.page.getByRole('row').filter({ hasText: line }).filter({ hasText: column });
    await seen(row.filter({ hasText: reason }).first());
  }
}
