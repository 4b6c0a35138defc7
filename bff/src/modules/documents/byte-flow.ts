import type { Readable } from 'node:stream';
import type { ByteFlow } from '../../platform/byte-flow';
import { AppError } from '../../platform/errors';

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
