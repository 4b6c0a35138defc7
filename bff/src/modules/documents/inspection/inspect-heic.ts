import libheif, { type HeifImage } from 'libheif-js/wasm-bundle.js';
import sharp from 'sharp';
import { Rejected, type Accepted } from './inspected';
import { requirePixels, writeAnew } from './inspect-image';
import { isTwoFacedImage } from './signatures';

const rgba = 4;

/**
 * A photo of an iPhone. sharp's prebuilt libvips has no HEVC decoder, so libheif does it in WebAssembly.
 * It also turns the picture upright, as the container says; the EXIF orientation of a HEIC must not be applied again.
 */
export async function inspectHeic(bytes: Buffer): Promise<Accepted> {
  if (isTwoFacedImage(bytes)) throw new Rejected('two-faced');
  const images = new libheif.HeifDecoder().decode(bytes);
  const image = images.find((each) => each.is_primary()) ?? images[0];
  if (image === undefined) throw new Rejected('damaged');
  const width = image.get_width();
  const height = image.get_height();
  requirePixels(width, height);
  const pixels = await decodePixels(image, width, height);
  return writeAnew(sharp(pixels, { raw: { width, height, channels: rgba } }), 'image/heic');
}

function decodePixels(image: HeifImage, width: number, height: number): Promise<Uint8ClampedArray> {
  const data = new Uint8ClampedArray(width * height * rgba);
  return new Promise((resolve, reject) => {
    image.display({ data, width, height }, (result) =>
      result === null ? reject(new Rejected('damaged')) : resolve(result.data),
    );
  });
}
