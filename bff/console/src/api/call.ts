import { pathOf, type EndpointCall, type EndpointResponse, type EndpointShape } from '@gjj/shared-types';
import { session } from '../session/session-store';
import { failureOf, offlineFailure, unreadableFailure, type Failure } from './failure';

/** Longer than any route may take; a hanging call must end in words, not in a spinner. */
const answerWithinMs = 20_000;

interface Parts {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  /** Sent raw. */
  bytes?: Blob;
  idempotencyKey?: string;
}

function addressOf(endpoint: EndpointShape, parts: Parts): string {
  const given = Object.entries(parts.query ?? {}).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return pathOf(endpoint, parts.params) + (query === '' ? '' : `?${query}`);
}

function send(endpoint: EndpointShape, parts: Parts, token: string | null): Promise<Response> {
  const headers: Record<string, string> = {};
  if (token !== null) headers['authorization'] = `Bearer ${token}`;
  if (parts.body !== undefined) headers['content-type'] = 'application/json';
  if (parts.bytes !== undefined) headers['content-type'] = 'application/octet-stream';
  if (parts.idempotencyKey !== undefined) headers['idempotency-key'] = parts.idempotencyKey;
  const body = parts.bytes ?? (parts.body === undefined ? undefined : JSON.stringify(parts.body));
  return fetch(addressOf(endpoint, parts), {
    method: endpoint.method,
    headers,
    ...(body === undefined ? {} : { body }),
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.timeout(answerWithinMs),
  }).catch(() => Promise.reject(offlineFailure()));
}

async function refusalOf(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => null);
  return failureOf(response.status, body, response.headers.get('retry-after'));
}

/** Sends, once more where another tab has renewed the session meanwhile. */
async function answerTo(endpoint: EndpointShape, parts: Parts): Promise<Response> {
  const token = endpoint.audience === 'public' ? null : (session.current()?.token ?? null);
  const response = await send(endpoint, parts, token);
  if (response.ok) return response;
  const failure = await refusalOf(response);
  if (failure.kind !== 'signed-out') throw failure;
  const renewed = session.current()?.token;
  if (renewed === undefined || renewed === token) {
    session.end();
    throw failure;
  }
  const second = await send(endpoint, parts, renewed);
  if (second.ok) return second;
  throw await refusalOf(second);
}

/** Calls an endpoint of the contract, with raw bytes where it takes them; the answer is parsed at this border. Rejects with a Failure. */
export async function call<E extends EndpointShape>(
  endpoint: E,
  input: EndpointCall<E>,
  bytes?: Blob,
): Promise<EndpointResponse<E>> {
  const response = await answerTo(endpoint, { ...(input as Parts), ...(bytes && { bytes }) });
  if (endpoint.response === null) return undefined as EndpointResponse<E>;
  if (endpoint.response === 'bytes') throw unreadableFailure();
  const parsed = endpoint.response.safeParse(await response.json().catch(() => null));
  if (!parsed.success) throw unreadableFailure();
  return parsed.data as EndpointResponse<E>;
}

/** Fetches a file with the bearer token; files have no address that a browser could open by itself. */
export async function callForBytes<E extends EndpointShape & { response: 'bytes' }>(
  endpoint: E,
  input: EndpointCall<E>,
): Promise<Blob> {
  const response = await answerTo(endpoint, input as Parts);
  return response.blob().catch(() => Promise.reject(offlineFailure()));
}
