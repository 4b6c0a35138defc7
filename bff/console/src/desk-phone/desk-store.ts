import type { DeskIntake } from '@gjj/shared-types';
import { pageOfSent, type Page } from './page';
import { sendPage } from './send-page';
import { keptToken, takeCode } from './session';
import { asTrouble, send, type Trouble } from './wire';

export type Phase =
  | 'joining'
  /** No network before anything could be shown. */
  | 'cut-off'
  /** Without a code, or with one that is used up. */
  | 'no-code'
  | 'working'
  | 'finished'
  | 'over';

export interface Desk {
  phase: Phase;
  /** Why, where the phase has a reason. */
  words: string | null;
  intake: DeskIntake | null;
  /** By this phone's clock, which only measures. Epoch ms. */
  endsAt: number;
  pages: readonly Page[];
}

/** All that the phone knows and does; one page is sent after the other. */
export class DeskStore {
  private desk: Desk = { phase: 'joining', words: null, intake: null, endsAt: 0, pages: [] };
  private readonly listeners = new Set<() => void>();
  private token: string | null = null;
  private sending = false;
  private made = 0;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly get = () => this.desk;

  /** Joins with the code of the address, or goes on after a reload. */
  async begin(): Promise<void> {
    this.set({ phase: 'joining', words: null });
    try {
      this.token = (await takeCode()) ?? keptToken.get();
      if (this.token === null) return this.set({ phase: 'no-code' });
      const intake = await send('getDeskIntake', { token: this.token });
      const pages = ([] as Page[]).concat(...intake.materials.map(({ sent }) => sent.map(pageOfSent)));
      this.set({ phase: 'working', intake, pages, endsAt: Date.now() + intake.secondsLeft * 1000 });
    } catch (error) {
      this.stop(asTrouble(error), 'cut-off');
    }
  }

  add(materialCode: string, files: readonly File[], byCamera: boolean): void {
    const pages = files.map((file): Page => {
      this.made += 1;
      const key = `new-${this.made}`;
      const preview = file.type.indexOf('image/') === 0 ? URL.createObjectURL(file) : null;
      const fileName = byCamera ? `手机拍照-${this.made}.jpg` : file.name;
      const fresh = { documentId: null, share: 0, words: null, state: 'waiting' as const };
      return { key, materialCode, fileName, file, preview, ...fresh };
    });
    this.set({ pages: [...this.desk.pages, ...pages] });
    void this.sendNext();
  }

  /** Sends again what did not get through. */
  retry(): void {
    const pages = this.desk.pages.map((page): Page =>
      page.state === 'stuck' ? { ...page, state: 'waiting', words: null } : page,
    );
    this.set({ pages });
    void this.sendNext();
  }

  async remove({ key, documentId, preview }: Page): Promise<void> {
    try {
      if (documentId !== null)
        await send('removeDeskDocument', { token: this.token, params: { documentId } });
      if (preview !== null) URL.revokeObjectURL(preview);
      this.set({ pages: this.desk.pages.filter((page) => page.key !== key) });
    } catch (error) {
      const trouble = asTrouble(error);
      if (trouble.kind === 'over') this.stop(trouble, 'over');
      else this.change(key, { words: `没有删掉：${trouble.words}` });
    }
  }

  finish(): void {
    this.set({ phase: 'finished' });
  }

  goOn(): void {
    this.set({ phase: 'working' });
  }

  /** The time has run out. */
  end(): void {
    keptToken.forget();
    this.set({ phase: 'over' });
  }

  private async sendNext(): Promise<void> {
    const page = this.desk.pages.find(({ state }) => state === 'waiting');
    if (this.sending || page === undefined || page.file === null || this.token === null) return;
    this.sending = true;
    await this.sendOne(this.token, { ...page, file: page.file });
    this.sending = false;
    await this.sendNext();
  }

  private async sendOne(token: string, page: Page & { file: File }): Promise<void> {
    const { key } = page;
    this.change(key, { state: 'sending' });
    try {
      const { state, rejection } = await sendPage(token, page, {
        onBegun: (documentId) => this.change(key, { documentId }),
        onProgress: (share) => this.change(key, { share }),
      });
      this.change(key, { state: state === 'rejected' ? 'rejected' : 'ready', words: rejection });
    } catch (error) {
      const trouble = asTrouble(error);
      this.change(key, { state: 'stuck', words: trouble.words });
      if (trouble.kind === 'over') this.stop(trouble, 'over');
    }
  }

  private stop({ kind, words, code }: Trouble, otherwise: Phase): void {
    if (kind === 'over') return this.end();
    this.set({ phase: code === 'desk-phone.code-over' ? 'no-code' : otherwise, words });
  }

  private change(key: string, part: Partial<Page>): void {
    this.set({ pages: this.desk.pages.map((page) => (page.key === key ? { ...page, ...part } : page)) });
  }

  private set(part: Partial<Desk>): void {
    this.desk = { ...this.desk, ...part };
    for (const listener of this.listeners) listener();
  }
}
