import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../platform/errors';

/** From half of an address's allowance on it is slowed down, up to this long before the first refusal. */
const slowestMs = 2_000;
/** Who waits holds a connection; beyond this many at once in a process, the next is refused instead. */
const mostWaiting = 2_000;

/** Where calls of a flooding address wait. Memory stays bounded however many addresses flood. */
export class SlowLane {
  private waiting = 0;

  /** @param used part of the allowance, from 0 to 1. A promise only where there is something to wait for. */
  pass(used: number): Promise<void> | undefined {
    if (used <= 0.5) return undefined;
    if (this.waiting >= mostWaiting) throw limited(slowestMs / 1000);
    this.waiting += 1;
    return wait((used - 0.5) * 2 * slowestMs).finally(() => (this.waiting -= 1));
  }
}

export function limited(waitSeconds: number): AppError {
  return new AppError('rate.limited', { retryAfterSeconds: Math.ceil(waitSeconds) });
}
