import type { PaperPart } from './paper';
import { sealSize } from './seal-picture';
import { drawSealPlace } from './seal-place';
import type { Sheet } from './sheet';

/** Who issues and when, in the middle of the seal's height: a seal and what it is set over are never on two pages. */
export function drawIssued(sheet: Sheet, { lines, seal }: Extract<PaperPart, { kind: 'issued' }>): void {
  const lineHeight = sheet.look.bodySize * 1.9;
  const height = Math.max(sealSize, lines.length * lineHeight);
  sheet.need(height);
  const top = sheet.y;
  const width = Math.max(...lines.map((line) => sheet.widthOf(line)), sealSize) + 1;
  const x = sheet.left + sheet.width - width;
  let y = top + (height - lines.length * lineHeight) / 2;
  for (const line of lines) {
    sheet.write(line, { x, y, width, align: 'center' }, { type: 'P' });
    y += lineHeight;
  }
  sheet.y = top;
  if (seal !== null) drawSealPlace(sheet, seal);
  sheet.y = top + height;
}
