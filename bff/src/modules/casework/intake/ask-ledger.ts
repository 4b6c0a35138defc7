import { AppError } from '../../../platform/errors';
import { OutsideError } from '../../../platform/outside';

/** A question to the ledger that somebody waits for. @throws `accounts.unavailable` where it is silent */
export async function askLedger<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof OutsideError) throw new AppError('accounts.unavailable', { cause: error });
    throw error;
  }
}
