import { createHash } from 'node:crypto';
import type { SealWords } from './paper';
import { sealPicture, sealSize, type OutlineFont } from './seal-picture';
import type { Sheet } from './sheet';

/** Bytes kept free for a signature with its certificates and time stamp. */
const room = 16 * 1024;
/** Four numbers, of which pdfkit writes the last three as names: as wide as any that come in their place. */
const unknown = '*'.repeat(10);
const rangeMark = `[0 /${unknown} /${unknown} /${unknown}]`;
const contentsMark = `<${'0'.repeat(2 * room)}>`;

/**
 * A signature field that is still empty (PAdES, ETSI EN 319 142-1), with the picture of the seal, at the right of what was
 * written last. It is tagged as a form field, so that a screen reader says that a seal stands there.
 */
export function drawSealPlace(sheet: Sheet, words: SealWords): void {
  sheet.need(sealSize);
  const { doc } = sheet;
  const form = sheet.open('Form');
  const x = sheet.left + sheet.width - sealSize;
  doc.annotate(x, sheet.y, sealSize, sealSize, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String('seal'),
    TU: new String(`${words.owner}电子印章`),
    Contents: new String(`${words.owner}电子印章`),
    // Printed, and not to be changed (ISO 32000-1, 12.5.3).
    F: 4 + 128,
    V: emptySignature(doc, words),
    AP: { N: appearance(doc, words) },
    structParent: form,
  } as unknown as PDFKit.Mixins.AnnotationOption);
  form.end();
  enterInForm(doc);
  sheet.y += sealSize;
}

function emptySignature(doc: PDFKit.PDFDocument, { owner, reason, location, at }: SealWords) {
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: [0, unknown, unknown, unknown],
    Contents: Buffer.alloc(room),
    Name: new String(owner),
    Reason: new String(reason),
    Location: new String(location),
    M: at,
  });
  signature.end(null);
  return signature;
}

function appearance(doc: PDFKit.PDFDocument, words: SealWords) {
  const { font } = (doc as unknown as { _font: { font: OutlineFont } })._font;
  const picture = doc.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, sealSize, sealSize],
    Resources: {},
  });
  picture.end(Buffer.from(sealPicture(font, words)));
  return picture;
}

/** The field that was drawn last becomes the document's. */
function enterInForm(doc: PDFKit.PDFDocument): void {
  (doc as unknown as { initForm(): void }).initForm();
  type Inside = { page: { annotations: unknown[] }; _root: { data: { AcroForm: { data: object } } } };
  const { page, _root } = doc as unknown as Inside;
  // No look of ours is made anew by a reader, as PDF/A asks; 3: signed, and only ever added to.
  const form = { Fields: [page.annotations.at(-1)], SigFlags: 3, NeedAppearances: undefined };
  Object.assign(_root.data.AcroForm.data, form);
}

/**
 * Fills the empty place: everything but the place itself is hashed, and what `sign` makes of the hash goes in.
 * @throws where there is no place, or the signature is longer than it
 */
export async function fillSealPlace(pdf: Buffer, sign: (digest: Buffer) => Promise<Buffer>): Promise<Buffer> {
  const bytes = Buffer.from(pdf);
  const from = bytes.indexOf(contentsMark, 0, 'latin1');
  const range = bytes.indexOf(rangeMark, 0, 'latin1');
  if (from < 0 || range < 0) throw new Error('the paper has no place for a seal');
  const to = from + contentsMark.length;
  const numbers = `[0 ${from} ${to} ${bytes.length - to}]`.padEnd(rangeMark.length);
  bytes.write(numbers, range, 'latin1');
  const digest = createHash('sha256').update(bytes.subarray(0, from)).update(bytes.subarray(to)).digest();
  const signature = (await sign(digest)).toString('hex');
  if (signature.length > 2 * room) throw new Error('the signature is longer than the place for it');
  bytes.write(signature, from + 1, 'latin1');
  return bytes;
}
