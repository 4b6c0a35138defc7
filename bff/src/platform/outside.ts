export type OutsideSystem =
  | 'wechat'
  | 'core-ledger'
  | 'data-exchange'
  | 'bank'
  | 'sms'
  | 'seal'
  | 'time-stamp'
  | 'transfer'
  | 'bodies'
  | 'storage';

/**
 * An outside system did not give an answer that can be used.
 * `unavailable`: it certainly did nothing (refused connection, open breaker, 5xx before acting by contract).
 * `unknown`: it may have acted (time-out, cut connection). Ask by our id; never resend blindly.
 */
export class OutsideError extends Error {
  constructor(
    readonly system: OutsideSystem,
    readonly certainty: 'unavailable' | 'unknown',
    readonly operation: string,
    options?: { cause?: unknown },
  ) {
    super(`${system} ${operation}: ${certainty}`, options);
    this.name = 'OutsideError';
  }
}
