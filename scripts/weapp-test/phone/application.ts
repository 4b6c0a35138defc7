import { readReceiptNumber } from '@gjj/shared-types';
import type { Person } from '../../simulators/people/person';
import type { Phone } from './phone';
import type { Screen } from './screen';

/** The five steps of an application, from 能不能办 to 回执. */
export class Application {
  private readonly screen: Screen;

  constructor(
    private readonly phone: Phone,
    private readonly person: Person,
  ) {
    this.screen = phone.screen;
  }

  /** Step 1 → 2. */
  async begin(): Promise<void> {
    await this.screen.sees('1/5 能不能办');
    await this.screen.tap('开始办理');
    await this.screen.sees('2/5 填写');
  }

  async goToMaterials(): Promise<void> {
    await this.screen.tap('下一步：材料');
    await this.screen.sees('3/5 材料');
  }

  /** Step 3: a photo of a paper. @param path the photo's file */
  async photograph(material: string, path: string): Promise<void> {
    this.phone.hand.photo = path;
    await this.screen.tap(`${material}：拍照`);
    await this.screen.sees('已上传');
  }

  async goToReview(): Promise<void> {
    await this.screen.tap('下一步：核对');
    await this.screen.sees('4/5 核对');
  }

  /** Step 4: card, consents, signature. */
  async sign(): Promise<void> {
    await this.addCard(this.person.cards.at(-1)?.number ?? '');
    for (const consent of ['我同意中心', '我同意用上面的银行卡', '我填的和上传的都是真的'])
      await this.screen.agree(consent);
    await this.screen.type('请写上您的姓名，作为签名', this.person.name);
  }

  /** Step 5. @returns the number on the receipt */
  async submit(): Promise<string> {
    await this.screen.tap('签名并提交');
    await this.screen.sees('提交成功');
    return readReceiptNumber(await this.screen.read('receipt-number'));
  }

  private async addCard(number: string): Promise<void> {
    await this.screen.tap('添加银行卡');
    await this.screen.sees('添加本人的银行卡');
    await this.screen.type('银行卡号', number);
    await this.screen.tap('添加');
    await this.screen.sees(`尾号 ${number.slice(-4)}`);
    await this.screen.seesNoMore('添加本人的银行卡');
  }
}
