import type { SessionGrant } from '@gjj/shared-types';
import type { Sealer } from '../../../platform/sealing';
import type { SessionStore, SignIn } from '../sessions/session-store';
import type { Tokens } from '../sessions/tokens';
import { isBound } from './is-bound';
import { presentMe, type HotlineOf } from './present-me';
import type { UserRecord } from './user-model';

interface MemberSessionParts {
  tokens: Tokens;
  store: SessionStore;
  sealer: Sealer;
  hotlineOf: HotlineOf;
}

/** Grants of member sessions: a token and what its holder sees of themselves. */
export class MemberSessions {
  constructor(private readonly parts: MemberSessionParts) {}

  async open(user: UserRecord, from?: SignIn): Promise<SessionGrant> {
    const session = {
      kind: 'member',
      holderId: user._id,
      bound: isBound(user),
      ...(from && { from }),
    } as const;
    return this.grant(user, await this.parts.store.open(session));
  }

  /** A fresh token; where the account's rights have changed meanwhile, for a fresh session. */
  async renew(user: UserRecord, session: { sessionId: string; bound: boolean }): Promise<SessionGrant> {
    if (isBound(user) === session.bound) return this.grant(user, session.sessionId);
    const from = await this.signInOf(session.sessionId);
    await this.close(user._id, session.sessionId);
    return this.open(user, from);
  }

  /** How its holder signed in; undefined where it is over, or of before it was kept. */
  async signInOf(sessionId: string): Promise<SignIn | undefined> {
    return (await this.parts.store.find('member', sessionId))?.from;
  }

  close(userId: string, sessionId: string): Promise<void> {
    return this.parts.store.close({ kind: 'member', holderId: userId }, sessionId);
  }

  closeAll(userId: string): Promise<void> {
    return this.parts.store.closeAll('member', userId);
  }

  private grant(user: UserRecord, sessionId: string): SessionGrant {
    const { tokens, sealer, hotlineOf } = this.parts;
    const { token, expiresAt } = tokens.issue('member', sessionId);
    return { token, expiresAt: expiresAt.toISOString(), me: presentMe(user, sealer, hotlineOf) };
  }
}
