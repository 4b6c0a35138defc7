import { documentLimits } from '@gjj/shared-types';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Rejected, type Accepted } from './inspected';
import { readAttachments } from './pdf-attachments';
import { namedInPdf } from './pdf-names';
import { isCutPdf, isTwoFacedPdf } from './signatures';

/**
 * A PDF is kept as it came, so it must be sound, openable and passive: no script, and no attached file but data.
 * We read its structure and draw nothing; there is no thumbnail. A PDF that only restricts printing or copying opens
 * without a password and is taken.
 */
export async function inspectPdf(bytes: Buffer): Promise<Accepted> {
  if (isTwoFacedPdf(bytes)) throw new Rejected('two-faced');
  if (isCutPdf(bytes)) throw new Rejected('damaged');
  const named = namedInPdf(bytes);
  if (named.action) throw new Rejected('active-content');
  // The reader takes its bytes over and empties them: it gets a copy.
  const reading = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const pdf = await reading.promise;
    requirePageCount(pdf.numPages);
    await requirePassive(pdf);
    const voucher = await readAttachments(pdf, named.files);
    return { kind: 'application/pdf', pageCount: pdf.numPages, content: bytes, thumbnail: null, voucher };
  } catch (error) {
    throw error instanceof Rejected ? error : new Rejected(isLocked(error) ? 'locked' : 'damaged');
  } finally {
    await reading.destroy();
  }
}

function requirePageCount(pages: number): void {
  if (pages < 1) throw new Rejected('damaged');
  if (pages > documentLimits.pdfPages) throw new Rejected('too-many-pages');
}

async function requirePassive(pdf: PDFDocumentProxy): Promise<void> {
  if ((await pdf.hasJSActions()) || (await pdf.getJSActions()) !== null) throw new Rejected('active-content');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if ((await page.getJSActions()) !== null) throw new Rejected('active-content');
    page.cleanup();
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
