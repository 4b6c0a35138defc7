import type { PaperSize } from '@gjj/shared-types';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AppError } from '../errors';
import type { Paper } from './paper';
import type { PrintFont } from './sheet';

/** An open font keeps every shape that it ever drew: it is opened anew now and then, so that memory stays level. */
const papersPerFont = 1000;

/** A printed paper as a route hands it out. */
export interface PrintedFile {
  stream: Readable;
  contentType: string;
  sizeBytes: number;
  fileName: string;
}

/** Makes papers into PDF. The font and what draws are fetched with the first paper: most processes never print. */
export class Printer {
  private fontBytes: Promise<Buffer> | undefined;
  private font: Promise<PrintFont> | undefined;
  private papersLeft = 0;

  /** @param fontFile Noto Sans CJK, see `PRINT_FONT` in docs/settings.md */
  constructor(private readonly fontFile: string) {}

  get hasFont(): boolean {
    return existsSync(this.fontFile);
  }

  /** @throws `print.font-missing` where this machine has no such font */
  async print(paper: Paper, size: PaperSize): Promise<PrintedFile> {
    const bytes = await this.write(paper, size);
    return {
      stream: Readable.from([bytes]),
      contentType: 'application/pdf',
      sizeBytes: bytes.length,
      fileName: `${paper.title}.pdf`,
    };
  }

  /** As `print`, in one piece. The same paper gives the same bytes. */
  async write(paper: Paper, size: PaperSize): Promise<Buffer> {
    const { writePdf } = await import('./write-pdf');
    return writePdf(paper, size, await this.fontInUse());
  }

  private async fontInUse(): Promise<PrintFont> {
    if (this.font === undefined || this.papersLeft === 0) {
      this.font = this.readFont();
      this.papersLeft = papersPerFont;
    }
    this.papersLeft -= 1;
    try {
      return await this.font;
    } catch (cause) {
      // Looked for again: it may have been installed meanwhile.
      this.font = undefined;
      this.fontBytes = undefined;
      throw new AppError('print.font-missing', { cause });
    }
  }

  private async readFont(): Promise<PrintFont> {
    this.fontBytes ??= readFile(this.fontFile);
    const { openFont } = await import('./open-font');
    return openFont(await this.fontBytes);
  }
}
