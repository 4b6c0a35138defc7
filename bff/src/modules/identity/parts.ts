import type { Redis } from 'ioredis';
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../platform/clock';
import type { Logger } from '../../platform/logger';
import type { Connection } from '../../platform/mongo';
import type { Sealer } from '../../platform/sealing';
import type { CardChecker, CodeSender, IdentityChecker, MemberFinder, WechatIdentity } from './ports';

/** What identity is built from. */
export interface IdentityParts {
  connection: Connection;
  sessionRedis: Redis;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  /** HMAC key of the session tokens, 32 bytes or more (RFC 7518, 3.2). */
  jwtKey: KeyObject;
  wechat: WechatIdentity;
  codeSender: CodeSender;
  cardChecker: CardChecker;
  identityChecker: IdentityChecker;
  memberFinder: MemberFinder;
  hotline: string;
  districtName(code: string): string;
  /** Is money of an open case to be paid to this card? */
  cardsInUse(userId: string, cardId: string): Promise<boolean>;
}
