import type { ChainableCommander } from 'ioredis';
import { AppError } from '../../../platform/errors';

/** Runs a command on Redis; where it is away, full or too slow nobody is let in: `session.unavailable`. */
export async function requireRedis<T>(command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (cause) {
    throw new AppError('session.unavailable', { cause });
  }
}

/** Runs a MULTI; exec resolves even where one of its commands failed, which counts as failed here. */
export async function requireTransaction(commands: ChainableCommander): Promise<void> {
  await requireRedis(async () => {
    const results = await commands.exec();
    const failed = results?.find(([error]) => error !== null);
    if (!results || failed) throw failed?.[0] ?? new Error('the transaction was dropped');
  });
}
