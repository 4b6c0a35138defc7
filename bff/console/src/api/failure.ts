import { errorCatalogue, problem, type ErrorCode, type Problem } from '@gjj/shared-types';

export type FailureKind =
  | 'signed-out'
  /** Someone else changed the case meanwhile, or holds it. */
  | 'conflict'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'too-often'
  | 'unavailable'
  /** No answer at all: what was asked may or may not have been done. */
  | 'offline'
  /** An answer that does not keep the contract. */
  | 'unreadable';

/** Why a call did not work, with words for the person. */
export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly words: string,
    readonly code: ErrorCode | null = null,
    readonly fields: Record<string, string> = {},
    readonly requestId: string | null = null,
  ) {
    super(code ?? kind);
  }
}

const kindOfStatus: Record<number, FailureKind> = {
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'invalid',
  415: 'invalid',
  422: 'invalid',
  423: 'forbidden',
  429: 'too-often',
};

/** Wrong passwords are answered with 401 too, but nobody was signed in. */
const kindOfCode: Partial<Record<ErrorCode, FailureKind>> = {
  'identity.credentials-wrong': 'invalid',
  'document.not-viewable': 'unavailable',
};

function waitWords(retryAfter: string | null): string {
  const seconds = Number(retryAfter);
  if (!Number.isInteger(seconds) || seconds <= 0) return '';
  return seconds < 120 ? `请 ${seconds} 秒后再试。` : `请 ${Math.ceil(seconds / 60)} 分钟后再试。`;
}

function fromProblem(body: Problem, retryAfter: string | null): Failure {
  const kind = kindOfCode[body.code] ?? kindOfStatus[body.status] ?? 'unavailable';
  const words = kind === 'too-often' ? `${body.detail}${waitWords(retryAfter)}` : body.detail;
  return new Failure(kind, words, body.code, body.fields ?? {}, body.requestId);
}

/** Maps an answer that is not 2xx; `body` is what was parsed from it, or null. */
export function failureOf(status: number, body: unknown, retryAfter: string | null = null): Failure {
  const parsed = problem.safeParse(body);
  if (parsed.success) return fromProblem(parsed.data, retryAfter);
  const kind = kindOfStatus[status] ?? 'unavailable';
  if (kind === 'signed-out') return new Failure(kind, errorCatalogue['session.expired'].detail);
  if (kind === 'too-often')
    return new Failure(kind, errorCatalogue['rate.limited'].detail + waitWords(retryAfter));
  return new Failure(kind, errorCatalogue['internal.error'].detail);
}

export function offlineFailure(): Failure {
  return new Failure('offline', '连不上服务器，没有收到回应。您写的内容还在这里，请检查网络后再试。');
}

export function unreadableFailure(): Failure {
  return new Failure('unreadable', '服务器的回答看不懂，可能刚刚升级过。请刷新页面；您写的内容还在。');
}

/** Anything thrown, as a Failure. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : unreadableFailure();
}
