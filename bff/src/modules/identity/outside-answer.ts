import type { ErrorCode } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import type { Logger } from '../../platform/logger';
import { OutsideError } from '../../platform/outside';

/** Asks a far side; where it gives no answer, the member is told so in words of this step. */
export type AskOutside = <T>(code: ErrorCode, question: () => Promise<T>) => Promise<T>;

export function createAskOutside(log: Logger): AskOutside {
  return async (code, question) => {
    try {
      return await question();
    } catch (cause) {
      if (!(cause instanceof OutsideError)) throw cause;
      const { system, operation, certainty } = cause;
      log.warn({ system, operation, certainty }, 'outside system gave no answer');
      throw new AppError(code, { cause });
    }
  };
}
