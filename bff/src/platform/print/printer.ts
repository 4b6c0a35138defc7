import type { PaperSize } from '@gjj/shared-types';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AppError } from '../errors';
import type { Paper } from './paper';
import type { PrintFont } from './sheet';

/** In the collection of Noto Sans CJK. */
const simplifiedFace = 'NotoSansCJKsc-Regular';

/** A printed paper as a route hands it out. */
export interface PrintedFile {
  stream: Readable;
  contentType: string;
  sizeBytes: number;
  fileName: string;
}

/** Makes papers into PDF. The font and what draws are fetched with the first paper: most processes never print. */
export class Printer {
  private font: Promise<PrintFont> | undefined;

  /** @param fontFile Noto Sans CJK, see `PRINT_FONT` in docs/settings.md */
  constructor(private readonly fontFile: string) {}

  get hasFont(): boolean {
    return existsSync(this.fontFile);
  }

  /** @throws `print.font-missing` where this machine has no such font */
  async print(paper: Paper, size: PaperSize): Promise<PrintedFile> {
    const { writePdf } = await import('./write-pdf');
    const bytes = await writePdf(paper, size, await this.loadFont());
    return {
      stream: Readable.from([bytes]),
      contentType: 'application/pdf',
      sizeBytes: bytes.length,
      fileName: `${paper.title}.pdf`,
    };
  }

  private async loadFont(): Promise<PrintFont> {
    this.font ??= readFile(this.fontFile).then((bytes) => ({ bytes, face: simplifiedFace }));
    try {
      return await this.font;
    } catch (cause) {
      // Looked for again: it may have been installed meanwhile.
      this.font = undefined;
      throw new AppError('print.font-missing', { cause });
    }
  }
}
