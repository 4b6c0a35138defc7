import PDFDocument from 'pdfkit';
import type { Font } from 'fontkit';
import { accessibleMetadata } from './accessible';
import type { Look, Paper } from './paper';

type Struct = ReturnType<PDFKit.PDFDocument['struct']>;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The whole paper of a roll before it is known how long it gets. */
const longest = 14_000;

/** One font for all, opened once: to open it anew costs as much as to draw a page. */
export type PrintFont = Font;

/**
 * Where the next words go. Everything drawn is either tagged, so that a screen reader and a copy find the words in
 * their order, or an artifact (PDF 1.7, 14.8.2).
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  y: number;
  private readonly root: Struct;
  private readonly bottom: number;

  /** @param height of a page; null while a roll is measured */
  constructor(
    readonly look: Look,
    paper: Pick<Paper, 'title' | 'issuer' | 'madeAt'>,
    font: PrintFont,
    height: number | null,
  ) {
    const { width, margin } = look;
    this.doc = new PDFDocument({
      size: [width, height ?? longest],
      margin,
      font: null as never,
      subset: 'PDF/A-2b',
      pdfVersion: '1.7',
      tagged: true,
      lang: 'zh-CN',
      displayTitle: true,
      bufferPages: true,
      info: { Title: paper.title, Author: paper.issuer, CreationDate: paper.madeAt },
    });
    this.doc.registerFont('body', font as never);
    this.doc.font('body');
    this.left = margin;
    this.width = width - 2 * margin;
    this.bottom = (height ?? longest) - margin;
    this.y = margin;
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    (this.doc as unknown as { appendXML(xml: string): void }).appendXML(accessibleMetadata);
  }

  /** Where the page ends sooner than this height, the next one begins. */
  need(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.doc.addPage();
    this.y = this.look.margin;
    return true;
  }

  heightOf(text: string, width: number, size = this.look.bodySize): number {
    return this.doc.fontSize(size).heightOfString(text === '' ? ' ' : text, { width });
  }

  widthOf(text: string, size = this.look.bodySize): number {
    return this.doc.fontSize(size).widthOfString(text);
  }

  /** A tag under another, open until `close`. */
  open(type: string, parent: Struct = this.root): Struct {
    const struct = this.doc.struct(type);
    parent.add(struct);
    return struct;
  }

  /** Words in a box of their own, tagged. The place of what comes next stays. */
  write(
    text: string,
    box: { x: number; y: number; width: number; size?: number; align?: 'left' | 'center' },
    tag: { type: string; in?: Struct; alt?: string },
  ): void {
    const { x, y, width, size = this.look.bodySize, align = 'left' } = box;
    // A reader tells each cell with what stands over its column.
    const struct = this.doc.struct(tag.type, tag.type === 'TH' ? ({ scope: 'Column' } as never) : {});
    (tag.in ?? this.root).add(struct);
    struct.add(() => {
      this.doc.fontSize(size).text(text, x, y, { width, align });
    });
    struct.end();
  }

  /** A picture that says what it shows, and where it is. */
  figure(alt: string, { x, y, width, height }: Box, draw: () => void): void {
    const bbox = [x, y, x + width, y + height];
    const struct = this.doc.struct('Figure', { alt, placement: 'Block', bbox } as never);
    this.root.add(struct);
    struct.add(draw);
    struct.end();
  }

  /** What carries no meaning of its own: lines, page numbers. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** A horizontal line at a height. */
  rule(y: number, from = this.left, to = this.left + this.width): void {
    this.artifact(() => this.doc.lineWidth(0.6).moveTo(from, y).lineTo(to, y).stroke('#000'));
  }

  /** On every page of several: what it belongs to, and which of how many. */
  numberPages(reference: string): void {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      // Below the margin, where pdfkit would begin another page.
      this.doc.page.margins.bottom = 0;
      const y = this.bottom + 14;
      const text = `${reference}　第 ${page + 1} 页，共 ${count} 页`;
      this.artifact(() =>
        this.doc
          .fontSize(9)
          .text(text, this.left, y, { width: this.width, align: 'center', lineBreak: false }),
      );
    }
  }

  /** The file, whole. */
  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => this.doc.on('end', resolve));
    this.root.end();
    this.doc.end();
    await ended;
    return Buffer.concat(chunks);
  }
}
