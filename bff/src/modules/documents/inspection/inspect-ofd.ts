import { documentLimits } from '@gjj/shared-types';
import { isProgramOrArchive } from './carried-file';
import { Rejected, type Accepted } from './inspected';
import { readXml, type XmlElement } from '../../../platform/read-xml';
import { fullestOf, readVoucher } from './read-voucher';
import type { Unpacked } from '../../../platform/unpack';
import { unpackOfd } from './unpack-ofd';

const entrance = 'OFD.xml';
/** Where issuers put the invoice's own data: among the attachments, the entrance, or the tags. */
const mayHoldVoucher = /(^OFD\.xml|invoice[^/]*\.(xml|xbrl|json)|\/Attachs?\/[^/]+\.(xml|xbrl|json))$/i;

/** A zip whose names (plain text in its directory) tell of an OFD (GB/T 33190). */
export function looksLikeOfd(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && bytes.includes(entrance);
}

/**
 * An OFD is kept as it came, signatures and seals with it. It must be a sound archive of nothing but a document: no
 * program or archive inside, no XML with a document type. We count its pages and never draw it.
 */
export async function inspectOfd(bytes: Buffer): Promise<Accepted> {
  const files = await unpackOfd(bytes);
  for (const [name, content] of files)
    if (await isProgramOrArchive({ name, bytes: content })) throw new Rejected('carries-program');
  const pageCount = pagesOf(files);
  if (pageCount < 1) throw new Rejected('damaged');
  if (pageCount > documentLimits.pdfPages) throw new Rejected('too-many-pages');
  const voucher = voucherIn(files);
  return { kind: 'application/ofd', pageCount, content: bytes, thumbnail: null, voucher };
}

/** All its XML is read once, so that whoever opens it later meets only what is well-formed. */
function pagesOf(files: Unpacked): number {
  const read = new Map<string, XmlElement[]>();
  for (const [path, bytes] of files) if (/\.xml$/i.test(path)) read.set(path, soundXml(bytes));
  const start = read.get(entrance) ?? [];
  if (start.at(-1)?.name !== 'OFD') throw new Rejected('damaged');
  const roots = start.filter(({ name }) => name === 'DocRoot').map(({ text }) => text.replace(/^\//, ''));
  const pages = roots.map((root) => {
    const document = read.get(root);
    if (document === undefined) throw new Rejected('damaged');
    return document.filter(({ path }) => path.join('/') === 'Document/Pages/Page').length;
  });
  return pages.reduce((sum, count) => sum + count, 0);
}

function soundXml(bytes: Buffer): XmlElement[] {
  try {
    return readXml(bytes);
  } catch {
    throw new Rejected('unsafe-archive');
  }
}

function voucherIn(files: Unpacked) {
  const likely = [...files].filter(([path]) => mayHoldVoucher.test(path));
  return fullestOf(likely.map(([, bytes]) => readVoucher(bytes)));
}
