import sharp, { type Sharp } from 'sharp';

export function picture(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#c0d0e0' } });
}

/** Does not shrink to nothing, so that what is cut off is missed. */
export function noise(width: number, height: number): Sharp {
  const create = { width, height, channels: 3 as const, background: '#808080' };
  return sharp({ create: { ...create, noise: { type: 'gaussian', mean: 128, sigma: 60 } } });
}

/** A photo of many pixels and one colour: as wide as a phone's, and quick to make. */
export function blankJpeg(width: number, height: number): Promise<Buffer> {
  return picture(width, height).jpeg({ quality: 60 }).toBuffer();
}

export async function movingWebp(): Promise<Buffer> {
  const pages = await Promise.all(
    ['#ff0000', '#00ff00'].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(pages, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

/** An AVIF under the general name of its container, as some phones write it. */
export async function avifAsHeif(): Promise<Buffer> {
  const bytes = await picture(60, 40).avif().toBuffer();
  bytes.write('mif1', 8, 'latin1');
  return bytes;
}

/** A JPEG whose header claims so many pixels, with next to no data behind it. */
export function jpegClaiming(width: number, height: number, progressive = false): Promise<Buffer> {
  return picture(16, 16)
    .jpeg({ progressive })
    .toBuffer()
    .then((bytes) => {
      const frame = bytes.indexOf(Buffer.from([0xff, progressive ? 0xc2 : 0xc0]));
      bytes.writeUInt16BE(height, frame + 5);
      bytes.writeUInt16BE(width, frame + 7);
      return bytes;
    });
}
