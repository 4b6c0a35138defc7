import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/** Structured logs carry codes and ids only; what could hold personal data is never handed to them (I6). */
export function createLogger(
  level: string,
  service: string,
  // Lines that come while one is being written go out together: a request does not wait for its line.
  destination: DestinationStream = pino.destination({ sync: false }),
): Logger {
  return pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** An error in a log: its kind, code and stack, never its message, which may quote input or a far side's body. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { errorKind: typeof error };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  const code = 'code' in error ? error.code : undefined;
  return {
    errorKind: error.name,
    errorCode: code,
    frames,
    cause: error.cause === undefined ? undefined : errorFields(error.cause),
  };
}
