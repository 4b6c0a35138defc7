import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photo of two colours, with the place where it was taken and "turn me" in its metadata. */
export async function jpegWithPlace(): Promise<Buffer> {
  const half = sharp({ create: { width: 60, height: 80, channels: 3, background: '#d02020' } });
  return half
    .jpeg()
    .withExif({ IFD0: { Make: 'Invented' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 57/1 30/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export async function png(): Promise<Buffer> {
  return sharp({ create: { width: 30, height: 20, channels: 4, background: '#2040d080' } })
    .png()
    .toBuffer();
}

export async function heic(): Promise<Buffer> {
  return readFile(new URL('../fixtures/phone-photo.heic', import.meta.url));
}

/** A PNG whose header claims so many pixels, with next to no data behind it. */
export function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

interface PdfOptions {
  pages?: number;
  catalog?: string;
  page?: string;
  trailer?: string;
  /** Objects with a stream, by their numbers from 10 on (of a PDF of one page). */
  streams?: readonly { number: number; bytes: Buffer }[];
}

export function pdf({
  pages = 1,
  catalog = '',
  page = '',
  trailer = '',
  streams = [],
}: PdfOptions = {}): Buffer {
  const numbers = Array.from({ length: pages }, (_, index) => index + 3);
  const objects = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    `<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]/Count ${pages}>>`,
    ...numbers.map(() => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842] ${page}>>`),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const listed = streams.map(({ number, bytes }) => {
    const line = `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n<</Type/EmbeddedFile/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream\nendobj\n`;
    return line;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}${listed.join('')}`;
  const end = `trailer\n<</Size ${objects.length + 1 + 20 * streams.length}/Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, 'latin1');
}

/** A PDF whose cross-reference stream of a few MB unpacks to 4 GB of blanks. */
export function pdfBomb(): Buffer {
  const once = deflateSync(Buffer.alloc(1), { level: 9 }).subarray(0, 2);
  const data = Buffer.concat([once, rawBlanks(4096)]);
  const head = `%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 2/W[1 4 2]/Root 2 0 R/Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n')]);
}

/** The same deflated megabyte over and over: each piece ends on a byte boundary by a full flush. */
function rawBlanks(megabytes: number): Buffer {
  const piece = deflateRawFlushed(Buffer.alloc(1024 * 1024, 32));
  return Buffer.concat(Array.from({ length: megabytes }, () => piece));
}

function deflateRawFlushed(bytes: Buffer): Buffer {
  return deflateSync(bytes, { level: 9, finishFlush: 3 }).subarray(2);
}

/** An archive of nothing: only the record at its end, by which archives are found. */
export const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

/** The test file of virus scanners, in halves so that this source is not taken for it. */
export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}' + '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
