import type { SessionGrant } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import { createHash } from 'node:crypto';
import type { Clock } from '../../../platform/clock';
import { AppError } from '../../../platform/errors';
import type { AttemptLimit } from '../limits/attempt-limit';
import type { MemberSessions } from '../members/member-sessions';
import { placeOf } from '../members/place';
import type { SecurityLog } from '../members/security-log-repository';
import type { UserRepository } from '../members/user-repository';
import type { AskOutside } from '../outside-answer';
import type { SecurityWatch, WechatIdentity, WechatLoginAnswer } from '../ports';
import { requireRedis } from '../sessions/require-redis';
import { noteDevice, signInOf, type SignInFrom } from './note-sign-in';

interface WechatLoginParts {
  redis: Redis;
  wechat: WechatIdentity;
  users: UserRepository;
  sessions: MemberSessions;
  securityLog: SecurityLog;
  watch: SecurityWatch;
  clock: Clock;
  askOutside: AskOutside;
  signIns: AttemptLimit;
}

const codeLifeSeconds = 5 * 60;

/** Signs in by WeChat's single-use code. */
export function createWechatLogin(parts: WechatLoginParts) {
  const { redis, wechat, users, sessions, securityLog, askOutside, signIns } = parts;
  return async (code: string, from: SignInFrom): Promise<SessionGrant> => {
    await claim(redis, code);
    const answer = await askOutside('identity.wechat-unavailable', () => wechat.logIn(code));
    const user = await users.ensureByOpenid(openidOf(answer));
    await signIns.spend(user._id);
    const grant = await sessions.open(user, signInOf('wechat', from, parts));
    await securityLog.record(user._id, '您用微信登录', placeOf('微信', from.address));
    await noteDevice(parts, user, from);
    return grant;
  };
}

/** WeChat lets a code be used once; we do not even ask twice, so that a replay at once opens one session. */
async function claim(redis: Redis, code: string): Promise<void> {
  const key = `wechat-code:${createHash('sha256').update(code).digest('base64url')}`;
  const claimed = await requireRedis(() => redis.set(key, '1', 'EX', codeLifeSeconds, 'NX'));
  if (claimed === null) throw new AppError('identity.code-invalid');
}

function openidOf(answer: WechatLoginAnswer): string {
  if (answer.ok) return answer.openid;
  switch (answer.reason) {
    case 'code-invalid':
      throw new AppError('identity.code-invalid');
    case 'user-blocked':
      throw new AppError('identity.user-blocked');
    case 'too-often':
      throw new AppError('rate.limited', { retryAfterSeconds: 60 });
  }
}
