import { documentLimits } from '@gjj/shared-types';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { Rejected, type Accepted } from './inspected';
import { isTwoFacedImage } from './signatures';

// One picture at a time and nothing kept: this machine also serves people.
sharp.cache(false);
sharp.concurrency(1);

const thumbnailPixels = 360;
/** The longest side that JPEG can say. */
const jpegSide = 65_535;

/** What sharp decodes; of an animation the first picture. */
type SharpKind = Exclude<Accepted['kind'], 'image/heic' | 'application/pdf' | 'application/ofd'>;

/** A photo or screenshot: decoded, turned upright, written anew. What was hidden in the file stays behind. */
export async function inspectImage(bytes: Buffer, kind: SharpKind): Promise<Accepted> {
  if (isTwoFacedImage(bytes)) throw new Rejected('two-faced');
  // Only the header is read here: 50,000 × 50,000 is refused before a pixel is decoded.
  const seen = await damagedIfFails(sharp(bytes, { limitInputPixels: false }).metadata());
  if (kind === 'image/jpeg') return writeAnew(openJpeg(bytes, seen), kind);
  requirePixels(seen.width, seen.height);
  const image = sharp(bytes, { limitInputPixels: documentLimits.pixels, failOn: 'error' });
  return writeAnew(image.autoOrient(), kind);
}

/**
 * libjpeg gives a half, a quarter or an eighth of a picture without ever holding the whole, so that a photo of 108 or
 * 200 megapixels needs no more than one of 50: that is what the limit on decoded pixels protects. PNG, WebP, AVIF and
 * HEIC cannot, and are refused above it.
 */
function openJpeg(bytes: Buffer, { width, height, isProgressive, autoOrient }: Metadata): Sharp {
  const most = isProgressive === true ? documentLimits.progressiveJpegPixels : documentLimits.jpegPixels;
  if (width * height > most) throw new Rejected('too-many-pixels');
  const shrink = [1, 2, 4, 8].find((by) => (width * height) / by ** 2 <= documentLimits.pixels) ?? 8;
  const image = sharp(bytes, { limitInputPixels: most, failOn: 'error' }).autoOrient();
  return shrink === 1 ? image : image.resize({ width: Math.floor(autoOrient.width / shrink) });
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
