import type { Sheets } from './sheets';

/** Opens by what the bytes are declared to be; the server has judged the type from the content. */
export async function openSheets(blob: Blob): Promise<Sheets> {
  if (blob.type === 'application/pdf') return (await import('./pdf-sheets')).openPdf(blob);
  return (await import('./image-sheets')).openImage(blob);
}
