import { SaxesParser } from 'saxes';

/** One element that holds text or attributes, by its name without prefix and the names of those around it. */
export interface XmlElement {
  name: string;
  /** From the outermost, itself included. */
  path: readonly string[];
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Far above any invoice or page; what is deeper was made to be. */
const deepest = 200;

/** A document type can name files, addresses and entities that multiply; data has no use for one. */
export function hasDocumentType(bytes: Buffer): boolean {
  // UTF-16 is the same letters with a zero beside each.
  return /<!(DOCTYPE|ENTITY)/i.test(bytes.toString('latin1').replaceAll('\0', ''));
}

/**
 * The elements of a well-formed XML in the order of their ends, without a tree. There are no entities but the five
 * of XML itself, and no document type.
 * @throws Error where it is no such XML
 */
export function readXml(bytes: Buffer): XmlElement[] {
  if (hasDocumentType(bytes)) throw new Error('XML with a document type');
  const elements: XmlElement[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length >= deepest) throw new Error('XML too deep');
    const named = Object.values(attributes).map(({ local: name, value }) => [name, value] as const);
    open.push({ name: local, attributes: Object.fromEntries(named), text: '' });
  });
  const addText = (text: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const path = open.map(({ name }) => name);
    const { name, attributes, text } = open.pop()!;
    elements.push({ name, path, attributes, text: text.trim() });
  });
  parser.write(textOf(bytes)).close();
  return elements;
}

/** The state's formats are UTF-8; an older issuer's GBK says so in its first line. */
function textOf(bytes: Buffer): string {
  const declared = /^<\?xml[^>]*encoding=["']([A-Za-z0-9-]+)["']/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  );
  return new TextDecoder(declared?.[1] ?? 'utf-8', { fatal: true }).decode(bytes);
}
