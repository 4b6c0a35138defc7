/** The harmless file by which virus scanners are tested (EICAR); in two halves, so that no scanner stops at this source. */
const eicar = Buffer.from(
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}` + '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
  'latin1',
);

export function holdsEicar(bytes: Buffer): boolean {
  return bytes.includes(eicar);
}

/** A reader takes a file for PDF when its mark stands in the first 1,024 bytes (ISO 32000-1, Annex H.3.4.1). */
const pdfMark = Buffer.from('%PDF-');
const pdfMarkWithin = 1024;
const pdfEndMark = '%%EOF';
const pdfEndWithin = 1024;
const zipEnd = Buffer.from('PK\x05\x06', 'latin1');
const zipEndBytes = 22;
const zipCommentMax = 65_535;

/** True where other readers would take an image for something else too. */
export function isTwoFacedImage(bytes: Buffer): boolean {
  return bytes.subarray(0, pdfMarkWithin).includes(pdfMark) || endsAsZip(bytes);
}

/** True where a PDF is also an archive or a page for a browser, or carries a tail after its end. */
export function isTwoFacedPdf(bytes: Buffer): boolean {
  const head = bytes.subarray(0, pdfMarkWithin).toString('latin1');
  return /<\s*(html|script|svg|!doctype)/i.test(head) || endsAsZip(bytes) || hasTail(bytes);
}

/** A zip is found from its end: a record whose comment reaches the end of the file, or what fills it up. */
function endsAsZip(bytes: Buffer): boolean {
  const end = lengthWithoutPadding(bytes) + zipEndBytes;
  const tail = bytes.subarray(Math.max(0, end - zipEndBytes * 2 - zipCommentMax));
  for (let at = tail.lastIndexOf(zipEnd); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(zipEnd, at - 1)) {
    if (at + zipEndBytes > tail.length) continue;
    const end = at + zipEndBytes + tail.readUInt16LE(at + 20);
    if (end <= tail.length && paddingFrom(tail, end)) return true;
  }
  return false;
}

/**
 * Some programs write a few bytes after the end mark, some fill the file up with zeros or blanks to a round size; more
 * than 1,024 bytes of anything else is another file.
 */
function hasTail(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(pdfEndMark);
  return end >= 0 && lengthWithoutPadding(bytes) - end > pdfEndWithin;
}

const padding = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20]);

function lengthWithoutPadding(bytes: Buffer): number {
  let length = bytes.length;
  while (length > 0 && padding.has(bytes[length - 1]!)) length -= 1;
  return length;
}

function paddingFrom(bytes: Buffer, from: number): boolean {
  return lengthWithoutPadding(bytes) <= from;
}

/** A PDF that was cut short has no end mark, though lenient readers would open what is there. */
export function isCutPdf(bytes: Buffer): boolean {
  return !bytes.includes(pdfEndMark);
}
