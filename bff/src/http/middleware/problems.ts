import { errorCatalogue, type ErrorCode, type Problem } from '@gjj/shared-types';
import type { Middleware } from 'koa';
import { AppError } from '../../platform/errors';
import { errorFields, type Logger } from '../../platform/logger';
import { OutsideError } from '../../platform/outside';
import { answerText } from '../answer';
import type { AppContext } from '../context';

/** The one place where errors become answers (RFC 9457). */
export function problems(log: Logger): Middleware {
  return async (context, next) => {
    const ctx = context as unknown as AppContext;
    try {
      await next();
      if (ctx.body === undefined) refuseUnanswered(ctx.status);
    } catch (error) {
      answer(ctx, toAppError(error, log, ctx.state.requestId));
    }
  };
}

/** What the router leaves without words: no such address, or (405, and 501 for odd methods) no such method there. */
function refuseUnanswered(status: number): void {
  if (status === 404) throw new AppError('route.not-found');
  if (status === 405 || status === 501) throw new AppError('route.method-not-allowed');
}

function toAppError(error: unknown, log: Logger, requestId: string): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof OutsideError) {
    const { system, operation, certainty } = error;
    log.warn({ requestId, system, operation, certainty }, 'outside system gave no answer');
    return new AppError('service.busy', { cause: error });
  }
  if (isHttpError(error)) return new AppError(clientFault(error.status), { cause: error });
  log.error({ requestId, ...errorFields(error) }, 'unexpected error');
  return new AppError(isStoreAway(error) ? 'service.busy' : 'internal.error', { cause: error });
}

/** Errors of the body parser and the router carry an HTTP status and are the client's to mend. */
function isHttpError(error: unknown): error is Error & { status: number } {
  return (
    error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
  );
}

function clientFault(status: number): ErrorCode {
  if (status === 413) return 'request.too-large';
  if (status === 415) return 'request.unsupported-type';
  if (status === 405) return 'route.method-not-allowed';
  return 'request.malformed';
}

function isStoreAway(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^Mongo(Network|ServerSelection|NotConnected|Server)|^MongooseServerSelection/.test(error.name)
  );
}

function filled(detail: string, extra: AppError['extra'] = {}): string {
  return detail.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(extra[name] ?? ''));
}

function answer(ctx: AppContext, error: AppError): void {
  const words = errorCatalogue[error.code];
  const body: Problem = {
    type: `/docs#${error.code}`,
    title: error.code,
    status: words.status,
    detail: filled(words.detail, error.extra),
    code: error.code,
    requestId: ctx.state.requestId,
    ...(error.fields && { fields: error.fields }),
    ...(error.extra && { extra: error.extra }),
  };
  if (error.retryAfterSeconds !== undefined) ctx.set('Retry-After', String(error.retryAfterSeconds));
  answerText(ctx, words.status, 'application/problem+json', JSON.stringify(body));
}
