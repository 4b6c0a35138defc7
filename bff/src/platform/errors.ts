import { errorCatalogue, type ErrorCode } from '@gjj/shared-types';

interface ErrorDetails {
  /** Per field, in words for the person. */
  fields?: Record<string, string>;
  extra?: Record<string, string | number>;
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** An answer of "no" that a client gets as problem+json; mapped once, in http/middleware/problems. */
export class AppError extends Error {
  readonly fields: Record<string, string> | undefined;
  readonly extra: Record<string, string | number> | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    details: ErrorDetails = {},
  ) {
    super(code, { cause: details.cause });
    this.name = 'AppError';
    this.fields = details.fields;
    this.extra = details.extra;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }

  get status(): number {
    return errorCatalogue[this.code].status;
  }
}
