import type { ErrorCode } from '@gjj/shared-types';
import { AppError } from '../../platform/errors';
import { OutsideError } from '../../platform/outside';

/** Asks a far side; where it gives no answer, the member is told so in words of this step. */
export async function askOutside<T>(code: ErrorCode, question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    if (cause instanceof OutsideError) throw new AppError(code, { cause });
    throw cause;
  }
}
