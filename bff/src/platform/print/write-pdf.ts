import type { PaperSize } from '@gjj/shared-types';
import { drawPart, drawText } from './draw-part';
import { looks, type Look, type Paper } from './paper';
import { Sheet, type PrintFont } from './sheet';

function drawPaper(sheet: Sheet, { title, issuer, parts }: Paper): void {
  const { bodySize, titleSize, gap } = sheet.look;
  drawText(sheet, issuer, { type: 'P', size: bodySize, align: 'center' });
  drawText(sheet, title, { type: 'H1', size: titleSize, align: 'center' });
  for (const part of parts) {
    sheet.y += gap;
    drawPart(sheet, part);
  }
}

/** A roll is cut where the paper ends: it is drawn once to see where that is. */
function heightOf(look: Look, paper: Paper, font: PrintFont): number {
  if (look.height !== null) return look.height;
  const trial = new Sheet(look, paper, font, null);
  drawPaper(trial, paper);
  return Math.ceil(trial.y + look.margin);
}

/** PDF/A-2b (ISO 19005-2), tagged, with words that can be selected and copied. About 0.06 s of a core. */
export async function writePdf(paper: Paper, size: PaperSize, font: PrintFont): Promise<Buffer> {
  const look = looks[size];
  const sheet = new Sheet(look, paper, font, heightOf(look, paper, font));
  drawPaper(sheet, paper);
  if (look.height !== null) sheet.numberPages(paper.reference);
  return sheet.bytes();
}
