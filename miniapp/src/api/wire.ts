import { pathOf } from '@gjj/shared-types';
import { sendOverWire } from '@/platform/http';
import { NoAnswer, readTimeoutMs, type WireAnswer, type WireRequest } from '@/platform/http-types';
import { randomId } from '@/platform/random-id';
import { noAnswerError, readProblem } from './api-error';
import type { Route } from './routes';

export interface CallInput {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  idempotencyKey?: string;
}

const timeoutMs = {
  read: readTimeoutMs,
  write: 20_000,
  upload: 60_000,
  login: 20_000,
  password: 20_000,
  sms: 20_000,
  search: readTimeoutMs,
  check: 20_000,
};

function queryOf(query: CallInput['query'] = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

export function addressOf(route: Route, input: CallInput): string {
  return `${GJJ_API_BASE}${pathOf(route, input.params)}${queryOf(input.query)}`;
}

export function sessionHeaders(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

function bodyOf(route: Route, input: CallInput): Pick<WireRequest, 'body' | 'headers'> {
  if (input.body === undefined) return { headers: {} };
  return route.bytes === true
    ? { body: input.body as ArrayBuffer, headers: { 'content-type': 'application/octet-stream' } }
    : { body: JSON.stringify(input.body), headers: { 'content-type': 'application/json' } };
}

export function requestOf(route: Route, input: CallInput, token: string | null): WireRequest {
  const { headers, ...body } = bodyOf(route, input);
  return {
    method: route.method,
    url: addressOf(route, input),
    timeoutMs: timeoutMs[route.rate],
    ...body,
    headers: {
      accept: 'application/json',
      'x-request-id': randomId(),
      ...headers,
      ...sessionHeaders(token),
      ...(input.idempotencyKey === undefined ? {} : { 'idempotency-key': input.idempotencyKey }),
    },
  };
}

/**
 * One round trip. The answer is taken as it comes: an old mini-program stays in use for weeks, and a word that this
 * build does not know yet (a new state, a new action) is shown by its sentence. @throws ApiError
 */
export async function exchange(route: Route, input: CallInput, token: string | null): Promise<unknown> {
  let answer: WireAnswer;
  try {
    answer = await sendOverWire(requestOf(route, input, token));
  } catch (error) {
    if (error instanceof NoAnswer) throw noAnswerError();
    throw error;
  }
  if (answer.status < 200 || answer.status >= 300) throw readProblem(answer.status, answer.body);
  return answer.body;
}
