import { documentLimits } from '@gjj/shared-types';
import sharp, { type Sharp } from 'sharp';
import { Rejected, type Accepted } from './inspected';
import { isTwoFacedImage } from './signatures';

// One picture at a time and nothing kept: this machine also serves people.
sharp.cache(false);
sharp.concurrency(1);

const thumbnailPixels = 360;
/** The longest side that JPEG can say. */
const jpegSide = 65_535;

/** A photo or screenshot: decoded, turned upright, written anew. What was hidden in the file stays behind. */
export async function inspectImage(bytes: Buffer, kind: 'image/jpeg' | 'image/png'): Promise<Accepted> {
  if (isTwoFacedImage(bytes)) throw new Rejected('two-faced');
  // Only the header is read here: 50,000 × 50,000 is refused before a pixel is decoded.
  const { width, height } = await damagedIfFails(sharp(bytes, { limitInputPixels: false }).metadata());
  requirePixels(width, height);
  const image = sharp(bytes, { limitInputPixels: documentLimits.pixels, failOn: 'error' });
  return writeAnew(image.autoOrient(), kind);
}

export function requirePixels(width: number, height: number): void {
  if (width * height > documentLimits.pixels || Math.max(width, height) > jpegSide)
    throw new Rejected('too-many-pixels');
}

/** sharp leaves out every metadata block (EXIF with its GPS, XMP, ICC) unless asked to keep it. */
export async function writeAnew(image: Sharp, kind: Accepted['kind']): Promise<Accepted> {
  const content = await damagedIfFails(
    image.flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer(),
  );
  const thumbnail = await sharp(content)
    .resize(thumbnailPixels, thumbnailPixels, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 70 })
    .toBuffer();
  return { kind, pageCount: 1, content, thumbnail };
}

async function damagedIfFails<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new Rejected('damaged');
  }
}
