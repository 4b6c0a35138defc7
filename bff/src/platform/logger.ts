import { pino, type DestinationStream, type Logger } from 'pino';
import { isoStamp } from './clock';

export type { Logger };

/**
 * Lines are gathered and written together: a request does not wait for its line, nor pay a system call for it. None is
 * lost at the end, however the process ends itself: pino writes out what is left on `exit`.
 */
const gathered = { sync: false, minLength: 8192, periodicFlush: 100 };

const timestamp = () => `,"time":"${isoStamp()}"`;

/** Structured logs carry codes and ids only; what could hold personal data is never handed to them (I6). */
export function createLogger(
  level: string,
  service: string,
  destination: DestinationStream = pino.destination(gathered),
): Logger {
  return pino({ level, base: { service }, timestamp }, destination);
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
