import { fileTypeFromBuffer } from 'file-type';
import { Rejected, type Accepted } from './inspected';

type Inspection = (bytes: Buffer) => Promise<Accepted>;

/** The inspection for what the bytes are; a name is never asked. Decoders are loaded only when needed. */
export async function chooseInspection(bytes: Buffer): Promise<Inspection> {
  const type = await typeOf(bytes);
  switch (type) {
    case 'image/jpeg':
    case 'image/png': {
      const { inspectImage } = await import('./inspect-image');
      return (image) => inspectImage(image, type);
    }
    case 'image/heic':
    case 'image/heif':
      return (await import('./inspect-heic')).inspectHeic;
    case 'application/pdf':
      return (await import('./inspect-pdf')).inspectPdf;
    default:
      return () => Promise.reject(new Rejected('type-not-allowed'));
  }
}

/** A file on which the type reader itself stumbles has no type that we know. */
async function typeOf(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    return undefined;
  }
}
