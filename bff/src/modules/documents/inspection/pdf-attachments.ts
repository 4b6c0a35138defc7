import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isData, isProgramOrArchive, type CarriedFile } from './carried-file';
import { Rejected } from './inspected';
import { inspectOfd, looksLikeOfd } from './inspect-ofd';
import { fullestOf, readVoucher } from './read-voucher';

/** As the reader hands it over; `content` is null where the file only names another. */
interface Attached {
  rawFilename: string;
  content: Uint8Array | null;
}

/**
 * E-invoices carry their data as attachments (电子凭证会计数据标准): XML, XBRL, JSON or an OFD is taken, anything else
 * is refused, a portfolio of other PDFs too. What they say of the invoice is read.
 * @param named how many files the PDF's own text says are inside: none may hide from the list of attachments
 */
export async function readAttachments(pdf: PDFDocumentProxy, named: number) {
  const attached = await attachmentsOf(pdf);
  if (named > attached.length) throw new Rejected('carries-program');
  return fullestOf(await Promise.all(attached.map(readAttachment)));
}

async function attachmentsOf(pdf: PDFDocumentProxy): Promise<CarriedFile[]> {
  const listed: Record<string, Attached> = (await pdf.getAttachments()) ?? {};
  const pinned = (await pdf.getAnnotationsByType(new Set([AnnotationType.FILEATTACHMENT]), new Set())) as {
    file?: Attached;
  }[];
  return [...Object.values(listed), ...pinned.flatMap(({ file }) => file ?? [])].map(
    ({ rawFilename, content }) => ({ name: rawFilename, bytes: Buffer.from(content ?? []) }),
  );
}

async function readAttachment(file: CarriedFile) {
  if (/\.ofd$/i.test(file.name) && looksLikeOfd(file.bytes))
    return (await inspectOfd(file.bytes)).voucher ?? null;
  if (!isData(file) || (await isProgramOrArchive(file))) throw new Rejected('carries-program');
  return readVoucher(file.bytes);
}
