import bwip from 'bwip-js/node';
import type { PaperPart } from './paper';
import type { Sheet } from './sheet';

type PartOf<Kind extends PaperPart['kind']> = Extract<PaperPart, { kind: Kind }>;

interface Modules {
  pixs: ArrayLike<number>;
  pixx: number;
  pixy: number;
}

/** Dark and light modules row by row (ISO/IEC 18004, a quarter of it may be damaged). */
function modulesOf(address: string): Modules {
  const options = { bcid: 'qrcode', text: address, eclevel: 'Q' };
  const [symbol] = bwip.raw(options) as unknown as [Modules];
  return symbol;
}

/** The code at the left, what it is for at its right. */
export function drawCode(sheet: Sheet, { address, lines }: PartOf<'code'>): void {
  const { codeSize, bodySize } = sheet.look;
  sheet.need(codeSize);
  const top = sheet.y;
  sheet.figure(`二维码 ${address}`, { x: sheet.left, y: top, width: codeSize, height: codeSize }, () =>
    drawModules(sheet, modulesOf(address), top),
  );
  const x = sheet.left + codeSize + bodySize;
  const width = sheet.left + sheet.width - x;
  const heights = lines.map((line) => sheet.heightOf(line, width) + 3);
  let y = top + Math.max(0, (codeSize - heights.reduce((sum, height) => sum + height, 0)) / 2);
  lines.forEach((line, index) => {
    sheet.write(line, { x, y, width }, { type: 'P' });
    y += heights[index]!;
  });
  sheet.y = Math.max(top + codeSize, y);
}

/** Neighbours in a row are one bar: fewer shapes, and no hairlines between them. */
function drawModules(sheet: Sheet, { pixs, pixx, pixy }: Modules, top: number): void {
  const side = sheet.look.codeSize / pixx;
  for (let row = 0; row < pixy; row += 1)
    for (let from = 0, to = 0; from < pixx; from = to + 1) {
      to = from;
      while (to < pixx && pixs[row * pixx + to] === 1) to += 1;
      if (to > from) sheet.doc.rect(sheet.left + from * side, top + row * side, (to - from) * side, side);
    }
  sheet.doc.fill('#000');
}
