import type { Problem } from '@gjj/shared-types';

/** The server's problem details; a code that this build does not know yet is still a problem with words. */
type WireProblem = Omit<Problem, 'code'> & { code: string };

export interface ApiErrorParts {
  code: string;
  status: number;
  words: string;
  fields?: Record<string, string>;
  extra?: Record<string, string | number>;
  requestId?: string;
}

/** Whatever went wrong with a call, with words for the person. `status` 0: no answer came. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly words: string;
  readonly fields: Record<string, string>;
  readonly extra: Record<string, string | number>;
  readonly requestId: string | null;

  constructor(parts: ApiErrorParts) {
    super(parts.code);
    this.code = parts.code;
    this.status = parts.status;
    this.words = parts.words;
    this.fields = parts.fields ?? {};
    this.extra = parts.extra ?? {};
    this.requestId = parts.requestId ?? null;
  }

  /** Nobody knows whether it was done: ask or repeat with the same key, never take it as "no". */
  get isUncertain(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  /** The same question may get another answer later, or after signing in; of what is not there it never will. */
  get mayHelpToRepeat(): boolean {
    return this.isUncertain || this.status === 401 || this.status === 429;
  }
}

export const noAnswerWords = '网络不通，或对方没有回应。您填的内容已保存，请稍后再试。';
const strangeWords = '出了点问题。您填的内容已保存，请稍后再试。';

export function noAnswerError(): ApiError {
  return new ApiError({ code: 'network.no-answer', status: 0, words: noAnswerWords });
}

function isProblem(body: unknown): body is WireProblem {
  const { code, detail, requestId } = (body ?? {}) as Partial<WireProblem>;
  return [code, detail, requestId].every((part) => typeof part === 'string');
}

/** Reads an answer that is not a success; words that are not ours (a proxy's page) are never shown. */
export function readProblem(status: number, body: unknown): ApiError {
  if (!isProblem(body)) return new ApiError({ code: 'network.strange-answer', status, words: strangeWords });
  const { code, detail, fields, extra, requestId } = body;
  return new ApiError({
    code,
    status,
    words: detail,
    requestId,
    ...(fields === undefined ? {} : { fields }),
    ...(extra === undefined ? {} : { extra }),
  });
}

/** Words for anything thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof ApiError ? error.words : strangeWords;
}
