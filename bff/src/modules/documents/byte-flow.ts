import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AppError } from '../../platform/errors';

export type ByteFlow = AsyncIterable<Uint8Array>;

/**
 * Passes on the body of a request if it has exactly so many bytes. One too many stops it at once (413); a body cut
 * short, or a connection that breaks, is no part. The request is left open, so that the answer can still be sent.
 */
export async function* exactly(body: Readable, sizeBytes: number): ByteFlow {
  let received = 0;
  for await (const chunk of unbroken(body)) {
    received += chunk.length;
    if (received > sizeBytes) throw new AppError('document.too-large');
    yield chunk;
  }
  if (received < sizeBytes) throw new AppError('document.part-out-of-range');
}

async function* unbroken(body: Readable): ByteFlow {
  try {
    yield* body.iterator({ destroyOnReturn: false });
  } catch (cause) {
    throw new AppError('request.malformed', { cause });
  }
}

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
