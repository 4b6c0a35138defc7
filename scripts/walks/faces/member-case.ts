import { seen } from '../expect';
import type { Upload } from './application';
import type { MemberScreen } from './member-screen';

/** A case as its member sees it after handing in. */
export class MemberCase {
  constructor(private readonly screen: MemberScreen) {}

  /** The word on top: 已到账, 需要补正 … */
  async stands(word: string): Promise<void> {
    await this.screen.sees(word);
  }

  async openCorrection(): Promise<void> {
    await this.screen.press('去补正');
    await this.screen.isAt('补正');
  }

  /** Sends another file for a flagged material. */
  async replace(material: string, was: string, file: Upload): Promise<void> {
    await this.screen.press(`删除${was}`);
    const chooser = this.screen.page.waitForEvent('filechooser');
    await this.screen.press(`${material}：文件`);
    await (await chooser).setFiles(file);
    await seen(this.screen.button(`查看${file.name}`));
  }

  async sendBack(): Promise<void> {
    await this.screen.press('改好了，一起送回');
    await this.screen.sees('您提交的内容');
  }
}
