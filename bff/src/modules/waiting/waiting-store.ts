import type { WaitingCount } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import type { Clock } from '../../platform/clock';
import { AppError } from '../../platform/errors';

const keyOf = (districtCode: string) => `waiting:${districtCode}`;

/** How many wait at the windows of a district; nobody's to keep, so it is in Redis and goes by itself. */
export class WaitingStore {
  constructor(
    private readonly redis: Redis,
    private readonly clock: Clock,
  ) {}

  /** @throws `service.busy` where Redis is away */
  async note(districtCode: string, count: number, goodForMinutes: number): Promise<WaitingCount> {
    const told = { count, at: this.clock.now().toISOString() };
    try {
      await this.redis.set(keyOf(districtCode), JSON.stringify(told), 'EX', goodForMinutes * 60);
    } catch (cause) {
      throw new AppError('service.busy', { cause });
    }
    return told;
  }

  /** By district; nothing of any where Redis is away, for nobody stays away because of that. */
  async of(districtCodes: readonly string[]): Promise<ReadonlyMap<string, WaitingCount>> {
    if (districtCodes.length === 0) return new Map();
    const texts = await this.redis.mget(districtCodes.map(keyOf)).catch(() => []);
    return new Map(
      texts.flatMap((text, index) =>
        text === null ? [] : [[districtCodes[index]!, JSON.parse(text) as WaitingCount]],
      ),
    );
  }
}
