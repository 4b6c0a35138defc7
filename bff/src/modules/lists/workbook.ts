import { readXml, type XmlElement } from '../../platform/read-xml';
import { unpack, type Unpacked } from '../../platform/unpack';

/** A cell as its sheet keeps it: what a program made of it tells whether its text can be trusted. */
export interface SheetCell {
  kind: 'text' | 'number' | 'formula' | 'other';
  text: string;
}

/** A line of a sheet by the number that people see beside it; cells by column letter. */
export interface SheetLine {
  line: number;
  cells: ReadonlyMap<string, SheetCell>;
}

/** The template has 3 KB; what a list of some hundred people unpacks to is far below this. */
const limits = { entries: 200, unpackedBytes: 5 * 1024 * 1024 };
const firstSheet = 'xl/worksheets/sheet1.xml';

/**
 * The lines of the first sheet of an .xlsx from a stranger, empty ones left out. Formulas are told, never worked out.
 * @throws Error where the bytes are no such workbook
 */
export async function readWorkbook(bytes: Buffer): Promise<SheetLine[]> {
  const files = await unpack(bytes, limits);
  const sheet = files.get(pathOfFirstSheet(files));
  if (sheet === undefined) throw new Error('no first sheet');
  const strings = files.get('xl/sharedStrings.xml');
  return linesOf(readXml(sheet), strings === undefined ? [] : sharedStrings(readXml(strings)));
}

function pathOfFirstSheet(files: Unpacked): string {
  const [book, links] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((path) => files.get(path));
  if (book === undefined || links === undefined) throw new Error('no workbook');
  const id = readXml(book).find(({ name }) => name === 'sheet')?.attributes['id'];
  const link = readXml(links).find(({ attributes }) => attributes['Id'] === id);
  const target = link?.attributes['Target'];
  return target === undefined ? firstSheet : `xl/${target}`.replace(/^xl\/\/?xl\//, 'xl/');
}

/** Texts by their number; how a name is read aloud (rPh) is no part of it. */
function sharedStrings(elements: readonly XmlElement[]): string[] {
  const strings: string[] = [];
  let text = '';
  for (const element of elements) {
    if (element.name === 't' && !element.path.includes('rPh')) text += element.text;
    if (element.name !== 'si') continue;
    strings.push(text);
    text = '';
  }
  return strings;
}

function linesOf(elements: readonly XmlElement[], strings: readonly string[]): SheetLine[] {
  const lines: SheetLine[] = [];
  let cells = new Map<string, SheetCell>();
  let inner: XmlElement[] = [];
  for (const element of elements) {
    if (!element.path.includes('sheetData')) continue;
    if (element.name === 'c') {
      const cell = cellOf(element, inner, strings);
      const column = /^[A-Z]+/.exec(element.attributes['r'] ?? '')?.[0];
      if (cell !== null && column !== undefined) cells.set(column, cell);
      inner = [];
    } else if (element.name === 'row') {
      if (cells.size > 0) lines.push({ line: Number(element.attributes['r'] ?? lines.length + 1), cells });
      cells = new Map();
    } else inner.push(element);
  }
  return lines;
}

function cellOf(
  { attributes }: XmlElement,
  inner: readonly XmlElement[],
  strings: readonly string[],
): SheetCell | null {
  const type = attributes['t'] ?? 'n';
  const value = inner.find(({ name }) => name === 'v')?.text ?? '';
  const inline = inner.filter(({ name, path }) => name === 't' && !path.includes('rPh'));
  if (inner.some(({ name }) => name === 'f')) return { kind: 'formula', text: value };
  const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'inlineStr' ? joined(inline) : value;
  if (text.trim() === '') return null;
  if (type === 'n') return { kind: 'number', text };
  return { kind: ['s', 'inlineStr', 'str'].includes(type) ? 'text' : 'other', text };
}

const joined = (elements: readonly XmlElement[]) => elements.map(({ text }) => text).join('');
