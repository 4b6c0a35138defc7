import { createHash } from 'node:crypto';

/** Bytes as they come. */
export type ByteFlow = AsyncIterable<Uint8Array>;

/** SHA-256 in hexadecimal. */
export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Passes bytes through and hashes them (SHA-256, hexadecimal) on the way. */
export function hashed(bytes: ByteFlow): { bytes: ByteFlow; digest: () => string } {
  const hash = createHash('sha256');
  const through = async function* () {
    for await (const chunk of bytes) {
      hash.update(chunk);
      yield chunk;
    }
  };
  return { bytes: through(), digest: () => hash.digest('hex') };
}

export async function* bytesOf(chunk: Uint8Array): ByteFlow {
  yield chunk;
}
