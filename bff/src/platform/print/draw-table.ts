import type { PaperColumn, PaperPart } from './paper';
import type { Sheet } from './sheet';

type Table = Extract<PaperPart, { kind: 'table' }>;

const padding = 4;

interface Cell {
  x: number;
  width: number;
}

function cellsOf(sheet: Sheet, columns: readonly PaperColumn[]): Cell[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = sheet.left;
  return columns.map(({ share }) => {
    const cell = { x, width: (sheet.width * share) / whole };
    x += cell.width;
    return cell;
  });
}

/** Columns with lines around every cell; its head stands again on the next page. */
export function drawTable(sheet: Sheet, { columns, rows }: Table): void {
  const cells = cellsOf(sheet, columns);
  const names = columns.map(({ name }) => name);
  const table = sheet.open('Table');
  const row = (texts: readonly string[], type: 'TH' | 'TD'): void => {
    const height = rowHeight(sheet, cells, texts);
    if (sheet.need(height) && type === 'TD') row(names, 'TH');
    drawRow(sheet, { cells, texts, height, struct: sheet.open('TR', table), type });
  };
  row(names, 'TH');
  rows.forEach((texts) => row(texts, 'TD'));
  table.end();
}

function rowHeight(sheet: Sheet, cells: readonly Cell[], texts: readonly string[]): number {
  const heights = cells.map(({ width }, index) => sheet.heightOf(texts[index] ?? '', width - 2 * padding));
  return Math.max(...heights) + 2 * padding;
}

interface Row {
  cells: readonly Cell[];
  texts: readonly string[];
  height: number;
  struct: ReturnType<Sheet['open']>;
  type: 'TH' | 'TD';
}

function drawRow(sheet: Sheet, { cells, texts, height, struct, type }: Row): void {
  const y = sheet.y;
  sheet.artifact(() => {
    const { doc } = sheet;
    cells.forEach(({ x, width }) => {
      if (type === 'TH') doc.rect(x, y, width, height).fill('#eee');
      doc.lineWidth(0.6).rect(x, y, width, height).stroke('#000');
    });
    doc.fillColor('#000');
  });
  cells.forEach(({ x, width }, index) =>
    sheet.write(
      texts[index] ?? '',
      { x: x + padding, y: y + padding, width: width - 2 * padding },
      { type, in: struct },
    ),
  );
  struct.end();
  sheet.y = y + height;
}

/** The same on a roll: a row under the other, each cell with its column's name. */
export function drawStackedTable(sheet: Sheet, { columns, rows }: Table): void {
  const list = sheet.open('L');
  rows.forEach((texts) => {
    const words = columns.map(({ name }, index) => `${name}：${texts[index] ?? ''}`).join('\n');
    const height = sheet.heightOf(words, sheet.width);
    sheet.rule(sheet.y);
    const box = { x: sheet.left, y: sheet.y + padding, width: sheet.width };
    sheet.write(words, box, { type: 'LI', in: list });
    sheet.y += height + 2 * padding;
  });
  list.end();
  sheet.rule(sheet.y);
}
