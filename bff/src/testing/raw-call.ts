import { request, type IncomingHttpHeaders } from 'node:http';
import type { Problem } from '@gjj/shared-types';

interface RawRequest {
  method?: string;
  /** Sent as it stands, escapes and all. */
  path: string;
  token?: string | null;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Sends the body in chunks, its length unsaid. */
  chunked?: boolean;
}

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The problem's code, or "" where the answer is no problem+json. */
  code: string;
}

function codeOf(headers: IncomingHttpHeaders, text: string): string {
  if (headers['content-type']?.startsWith('application/problem+json') !== true) return '';
  return (JSON.parse(text) as Problem).code;
}

/** A request that no honest client would send, byte by byte as given. */
export function rawCall(baseUrl: string, call: RawRequest): Promise<RawAnswer> {
  const { method = 'GET', path, token = null, headers = {}, body, chunked = false } = call;
  const { hostname, port } = new URL(baseUrl);
  const all = {
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(body !== undefined && !chunked && { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: all, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text,
          code: codeOf(answer.headers, text),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
