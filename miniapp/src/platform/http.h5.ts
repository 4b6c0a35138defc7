import { takeEarlyAnswer } from './early-answer.h5';
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

function send(request: WireRequest, signal: AbortSignal): Promise<Response> {
  return fetch(request.url, {
    method: request.method,
    headers: request.headers,
    signal,
    cache: 'no-store',
    ...(request.body === undefined ? {} : { body: request.body }),
  });
}

/** @throws NoAnswer */
export async function sendOverWire(request: WireRequest): Promise<WireAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), request.timeoutMs);
  try {
    const response = await (takeEarlyAnswer(request.url) ?? send(request, abort.signal));
    return { status: response.status, body: await readBody(response) };
  } catch {
    throw new NoAnswer();
  } finally {
    clearTimeout(timer);
  }
}
