import type { Redis } from 'ioredis';
import { createHash } from 'node:crypto';
import { newTypedCode } from '../../../platform/typed-code';
import { requireRedis } from './require-redis';
import { deskCodeSeconds } from './session-life';

/** 59 bits for two minutes; short, so that a QR code is coarse enough for an old phone and can be typed if need be. */
const codeLetters = 12;

/** Redis holds no code that somebody could use. */
const keyOf = (code: string) => `desk-code:${createHash('sha256').update(code).digest('base64url')}`;

/** What the QR code at a window carries: good once, for a short while, for taking one session. */
export class DeskCodes {
  constructor(private readonly redis: Redis) {}

  async make(sessionId: string): Promise<string> {
    const code = newTypedCode(codeLetters);
    await requireRedis(() => this.redis.set(keyOf(code), sessionId, 'EX', deskCodeSeconds));
    return code;
  }

  /** The session of the code, which is used up with this; null where it was no code, or is no longer one. */
  async spend(code: string): Promise<string | null> {
    return requireRedis(() => this.redis.getdel(keyOf(code.toLowerCase())));
  }
}
