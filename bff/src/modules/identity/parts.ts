import type { StaffRole } from '@gjj/shared-types';
import type { Redis } from 'ioredis';
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../platform/clock';
import type { Logger } from '../../platform/logger';
import type { Connection } from '../../platform/mongo';
import type { Sealer } from '../../platform/sealing';
import type { HotlineOf } from './members/present-me';
import type {
  CardChecker,
  CodeSender,
  HomeCentre,
  IdentityChecker,
  MemberFinder,
  SecurityWatch,
  WechatIdentity,
} from './ports';

/** What befell a staff account. */
export interface StaffEvent {
  event: 'staff.admitted' | 'staff.password-changed' | 'staff.password-reset';
  staffId: string;
  role: StaffRole;
  requestId: string;
}

/** How often one account or number may, see settings. */
export interface IdentityRates {
  /** A minute. */
  signInsOfAccount: number;
  /** A day. */
  bindingsOfAccount: number;
  /** Wrong names for one document, a day, over all accounts. */
  bindingsOfDocument: number;
  /** A day. */
  cardsOfAccount: number;
  /** A day. */
  smsToPhone: number;
  /** In ten minutes. */
  triesOfPhone: number;
}

/** What identity is built from. */
export interface IdentityParts {
  rates: IdentityRates;
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
  homeCentre: HomeCentre;
  hotlineOf: HotlineOf;
  districtName: (code: string) => string;
  /** How many messages an officer has not read. */
  unreadOf: (staffId: string) => Promise<number>;
  /** Leaves a trace of whose account it was; the trace of the call itself is written before anybody is known. */
  recordStaffEvent?: (event: StaffEvent) => Promise<void>;
  watch: SecurityWatch;
  /** Is money of an open case to be paid to this card? */
  cardsInUse: (userId: string, cardId: string) => Promise<boolean>;
}
