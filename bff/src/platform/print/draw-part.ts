import bwip from 'bwip-js/node';
import { drawCode } from './draw-code';
import { drawIssued } from './draw-issued';
import { drawStackedTable, drawTable } from './draw-table';
import type { PaperPart } from './paper';
import { drawSealPlace } from './seal-place';
import type { Sheet } from './sheet';

type PartOf<Kind extends PaperPart['kind']> = Extract<PaperPart, { kind: Kind }>;

/** A line of words across the page. */
export function drawText(
  sheet: Sheet,
  text: string,
  { type, size, align = 'left' }: { type: string; size: number; align?: 'left' | 'center' },
): void {
  const height = sheet.heightOf(text, sheet.width, size);
  sheet.need(height);
  sheet.write(text, { x: sheet.left, y: sheet.y, width: sheet.width, size, align }, { type });
  sheet.y += height;
}

function drawRows(sheet: Sheet, { rows }: PartOf<'rows'>): void {
  const { labelWidth } = sheet.look;
  const width = sheet.width - labelWidth;
  for (const [label, words] of rows) {
    if (words === null) continue;
    const height = Math.max(sheet.heightOf(words, width), sheet.heightOf(label, labelWidth - 6)) + 3;
    sheet.need(height);
    const paragraph = sheet.open('P');
    sheet.write(label, { x: sheet.left, y: sheet.y, width: labelWidth - 6 }, { type: 'Span', in: paragraph });
    const box = { x: sheet.left + labelWidth, y: sheet.y, width };
    sheet.write(words, box, { type: 'Span', in: paragraph });
    paragraph.end();
    sheet.y += height;
  }
}

/** Bars and gaps by turns, in widths of the narrowest (ISO/IEC 15417). */
function barsOf(code: string): number[] {
  const [symbol] = bwip.raw({ bcid: 'code128', text: code }) as unknown as [{ sbs: number[] }];
  return symbol.sbs;
}

function drawBarcode(sheet: Sheet, { code, words }: PartOf<'barcode'>): void {
  const { barWidth, barHeight, bodySize } = sheet.look;
  const bars = barsOf(code);
  const whole = bars.reduce((sum, width) => sum + width, 0) * barWidth;
  const lineHeight = sheet.heightOf(words, sheet.width, bodySize);
  sheet.need(barHeight + lineHeight + 4);
  const y = sheet.y;
  const box = { x: sheet.left + (sheet.width - whole) / 2, y, width: whole, height: barHeight };
  sheet.figure(`条形码 ${words}`, box, () => {
    let { x } = box;
    bars.forEach((width, index) => {
      if (index % 2 === 0) sheet.doc.rect(x, y, width * barWidth, barHeight);
      x += width * barWidth;
    });
    sheet.doc.fill('#000');
  });
  sheet.y = y + barHeight + 4;
  drawText(sheet, words, { type: 'P', size: bodySize, align: 'center' });
}

/** More leave no room for a hand. */
const mostBeside = 3;

/** Beside each other on a page, under each other on a roll: room for a hand with a pen. */
function drawSignatures(sheet: Sheet, { names }: PartOf<'signatures'>): void {
  const beside = sheet.look.height === null ? 1 : Math.min(mostBeside, names.length);
  const width = sheet.width / beside;
  const lineHeight = sheet.look.bodySize * 3.2;
  const lines = Math.ceil(names.length / beside);
  sheet.need(lines * lineHeight);
  names.forEach((name, index) => {
    const x = sheet.left + (index % beside) * width;
    const y = sheet.y + Math.floor(index / beside) * lineHeight + lineHeight / 2;
    sheet.write(`${name}：`, { x, y, width }, { type: 'P' });
    const from = x + sheet.widthOf(`${name}：`);
    sheet.rule(y + sheet.look.bodySize * 1.3, from, x + width - 10);
  });
  sheet.y += lines * lineHeight;
}

export function drawPart(sheet: Sheet, part: PaperPart): void {
  switch (part.kind) {
    case 'heading':
      // Never alone at the foot of a page.
      sheet.need(sheet.look.headingSize * 5);
      return drawText(sheet, part.text, { type: 'H2', size: sheet.look.headingSize });
    case 'paragraph':
      return drawText(sheet, part.text, { type: 'P', size: sheet.look.bodySize });
    case 'rows':
      return drawRows(sheet, part);
    case 'table':
      return sheet.look.height === null ? drawStackedTable(sheet, part) : drawTable(sheet, part);
    case 'barcode':
      return drawBarcode(sheet, part);
    case 'code':
      return drawCode(sheet, part);
    case 'issued':
      return drawIssued(sheet, part);
    case 'signatures':
      return drawSignatures(sheet, part);
    case 'seal':
      return drawSealPlace(sheet, part);
  }
}
