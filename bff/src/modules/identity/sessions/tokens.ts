import jsonwebtoken, { type JwtPayload } from 'jsonwebtoken';
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../../platform/clock';
import { AppError } from '../../../platform/errors';
import { sessionLife, tokenSeconds, type SessionKind } from './session-life';
import { VerifiedTokens, type TokenClaims } from './verified-tokens';

const issuer = 'gjj';
const leastKeyBytes = 32;

export interface IssuedToken {
  token: string;
  expiresAt: Date;
}

/** Signs and reads tokens; one carries a session's id and its audience, never a right or a name. */
export class Tokens {
  private readonly verified = new VerifiedTokens();

  constructor(
    private readonly key: KeyObject,
    private readonly clock: Clock,
  ) {
    if (key.type !== 'secret' || (key.symmetricKeySize ?? 0) < leastKeyBytes)
      throw new Error(`the token key needs at least ${leastKeyBytes} bytes (RFC 7518, 3.2)`);
  }

  issue(kind: SessionKind, sessionId: string): IssuedToken {
    const iat = this.nowSeconds();
    const exp = iat + Math.min(tokenSeconds, sessionLife[kind].absoluteSeconds);
    const token = jsonwebtoken.sign({ sid: sessionId, aud: kind, iss: issuer, iat, exp }, this.key, {
      algorithm: 'HS256',
    });
    return { token, expiresAt: new Date(exp * 1000) };
  }

  /**
   * The session id of a token for this audience. Throws `session.expired` for one that is only too old,
   * `session.missing` for anything that we did not sign for this use.
   */
  read(token: string, kind: SessionKind, allowExpired: boolean): string {
    const claims = this.verified.find(token) ?? this.verify(token);
    if (!allowExpired && this.nowSeconds() >= claims.expiresAt) throw new AppError('session.expired');
    if (claims.audience !== kind) throw new AppError('session.missing');
    return claims.sessionId;
  }

  /** Signature, issuer and form, which hold for good; the rest is judged at each read. */
  private verify(token: string): TokenClaims {
    const claims = claimsOf(this.open(token));
    if (claims === null) throw new AppError('session.missing');
    this.verified.keep(token, claims);
    return claims;
  }

  private open(token: string) {
    try {
      const options = { algorithms: ['HS256' as const], issuer, ignoreExpiration: true };
      return jsonwebtoken.verify(token, this.key, { ...options, clockTimestamp: this.nowSeconds() });
    } catch (cause) {
      throw new AppError('session.missing', { cause });
    }
  }

  private nowSeconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}

function claimsOf(payload: string | JwtPayload): TokenClaims | null {
  if (typeof payload === 'string') return null;
  const { sid, aud, exp } = payload as Record<string, unknown>;
  if (typeof sid !== 'string' || typeof aud !== 'string' || typeof exp !== 'number') return null;
  return { sessionId: sid, audience: aud, expiresAt: exp };
}
