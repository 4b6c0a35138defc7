import { AppError } from '../../../platform/errors';

/** Runs commands on Redis; where it is away, full or too slow nobody is let in: `session.unavailable`. */
export async function requireRedis<T>(commands: () => Promise<T>): Promise<T> {
  try {
    return await commands();
  } catch (cause) {
    throw new AppError('session.unavailable', { cause });
  }
}
