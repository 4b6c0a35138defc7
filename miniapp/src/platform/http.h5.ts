import { NoAnswer, type WireAnswer, type WireRequest } from './http-types';

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @throws NoAnswer */
export async function sendOverWire(request: WireRequest): Promise<WireAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), request.timeoutMs);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      signal: abort.signal,
      cache: 'no-store',
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    return { status: response.status, body: await readBody(response) };
  } catch {
    throw new NoAnswer();
  } finally {
    clearTimeout(timer);
  }
}
