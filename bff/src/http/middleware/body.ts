import type { IncomingMessage } from 'node:http';
import { AppError } from '../../platform/errors';

const jsonLimitBytes = 256 * 1024;

/** The JSON body of a request; refuses other types, more than 256 KB and text that is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request, jsonLimitBytes);
  if (text === '') return {};
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new AppError('request.unsupported-type');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('request.malformed', { cause });
  }
}

/** The body as text, read no further than the limit. */
export async function readText(request: IncomingMessage, limitBytes: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw new AppError('request.too-large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > limitBytes) throw new AppError('request.too-large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
