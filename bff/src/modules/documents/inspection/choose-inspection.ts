import { fileTypeFromBuffer } from 'file-type';
import { Rejected, type Accepted } from './inspected';
import { inspectOfd, looksLikeOfd } from './inspect-ofd';

type Inspection = (bytes: Buffer) => Promise<Accepted>;

/** The inspection for what the bytes are; a name is never asked. Decoders are loaded only when needed. */
export async function chooseInspection(bytes: Buffer): Promise<Inspection> {
  if (looksLikeOfd(bytes)) return inspectOfd;
  const type = await typeOf(bytes);
  switch (type) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
    case 'image/avif': {
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
    const type = (await fileTypeFromBuffer(bytes))?.mime;
    return type === 'image/heif' && isAvif(bytes) ? 'image/avif' : type;
  } catch {
    return undefined;
  }
}

/** Some phones name the general container first (`mif1`) and say only among the rest that AV1 is inside. */
function isAvif(bytes: Buffer): boolean {
  return bytes.subarray(8, bytes.readUInt32BE(0)).includes('avif');
}
