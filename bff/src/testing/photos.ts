import sharp from 'sharp';

/** A photo of a paper, as far as a machine can tell. */
export async function photo(background = '#f0efe8'): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .jpeg()
    .toBuffer();
}
