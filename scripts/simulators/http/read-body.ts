import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

const LIMIT_BYTES = 1024 * 1024;

/** Reads the bytes of a request; signatures need them as they were sent. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new Refusal(413, 'too-large', 'the body is over 1 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function parseJson(rawBody: string): unknown {
  if (rawBody === '') return undefined;
  try {
    return JSON.parse(rawBody) as unknown;
  } catch {
    throw new Refusal(400, 'invalid-json', 'the body is not JSON');
  }
}
