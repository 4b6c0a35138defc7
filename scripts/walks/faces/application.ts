import { readReceiptNumber } from '@gjj/shared-types';
import type { Person } from '../../simulators/people/person';
import { seen } from '../expect';
import type { MemberScreen } from './member-screen';

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The five steps of an application, from 能不能办 to 回执. */
export class Application {
  constructor(
    private readonly screen: MemberScreen,
    private readonly person: Person,
  ) {}

  /** Step 1 → 2. */
  async begin(words = '开始办理'): Promise<void> {
    await this.screen.press(words);
    await this.screen.sees('2/5 填写');
  }

  /** From 开始办理 to the receipt, where nothing is asked and no paper wanted. Returns as `submit`. */
  async handInAsItIs(words?: string): Promise<string> {
    await this.begin(words);
    await this.goToMaterials();
    await this.goToReview();
    await this.sign();
    return this.submit();
  }

  /** Step 2: answers by their questions. */
  async answer(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [question, text] of Object.entries(answers)) await this.screen.type(question, text);
  }

  async isSaved(): Promise<void> {
    await this.screen.sees('已保存，随时可以离开，回来接着填');
  }

  async goToMaterials(): Promise<void> {
    await this.screen.press('下一步：材料');
    await this.screen.sees('3/5 材料');
  }

  /** Step 3: a file for a material, as from the phone's files. */
  async upload(material: string, file: Upload): Promise<void> {
    await this.send(material, file);
    await this.screen.sees(file.name);
    await seen(this.screen.button(`查看${file.name}`));
  }

  /** Step 3: an original that is saved, not shown. */
  async uploadOriginal(material: string, file: Upload): Promise<void> {
    await this.send(material, file);
    await seen(this.screen.button(`保存${file.name}`));
  }

  async send(material: string, file: Upload): Promise<void> {
    const chooser = this.screen.page.waitForEvent('filechooser');
    await this.screen.press(`${material}：文件`);
    await (await chooser).setFiles(file);
  }

  async goToReview(): Promise<void> {
    await this.screen.press('下一步：核对');
    await this.screen.sees('4/5 核对');
  }

  /** Step 4: card, consents, signature. @param cardTail which of the own cards */
  async sign(cardTail = ''): Promise<void> {
    const card = this.person.cards.find(({ number }) => number.endsWith(cardTail));
    await this.addCard(card?.number ?? '');
    await this.agreeAndSign();
  }

  /** With the card of an earlier application. */
  async signWithCard(tail: string): Promise<void> {
    await this.screen.page
      .getByRole('radio', { name: new RegExp(`尾号 ${tail}`) })
      .filter({ visible: true })
      .click();
    await this.agreeAndSign();
  }

  private async agreeAndSign(): Promise<void> {
    for (const consent of ['我同意中心', '我同意用上面的银行卡', '我填的和上传的都是真的'])
      await this.screen.agree(consent);
    await this.screen.type('请写上您的姓名，作为签名', this.person.name);
  }

  async addCard(number: string): Promise<void> {
    await this.screen.press('添加银行卡');
    await this.screen.isAbove('添加本人的银行卡');
    await this.screen.type('银行卡号', number);
    await this.screen.look('member: add a card');
    await this.screen.page.locator('#add-card-confirm').click();
    await seen(
      this.screen.page.getByRole('radio', { name: new RegExp(`尾号 ${number.slice(-4)}`), checked: true }),
    );
  }

  /** Step 5. @returns the number on the receipt */
  async submit(): Promise<string> {
    await this.screen.press('签名并提交');
    await this.screen.sees('提交成功');
    return readReceiptNumber((await this.screen.page.locator('#receipt-number').textContent()) ?? '');
  }
}
