import jsonwebtoken from 'jsonwebtoken';
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../../platform/clock';
import { AppError } from '../../../platform/errors';
import { tokenSeconds, type SessionKind } from './session-life';

const issuer = 'gjj';
const leastKeyBytes = 32;

export interface IssuedToken {
  token: string;
  expiresAt: Date;
}

/** Signs and reads tokens; one carries a session's id and its audience, never a right or a name. */
export class Tokens {
  constructor(
    private readonly key: KeyObject,
    private readonly clock: Clock,
  ) {
    if (key.type !== 'secret' || (key.symmetricKeySize ?? 0) < leastKeyBytes)
      throw new Error(`the token key needs at least ${leastKeyBytes} bytes (RFC 7518, 3.2)`);
  }

  issue(kind: SessionKind, sessionId: string): IssuedToken {
    const iat = this.nowSeconds();
    const exp = iat + tokenSeconds;
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
    const payload = this.verify(token, kind, allowExpired);
    if (typeof payload === 'string' || typeof payload['sid'] !== 'string')
      throw new AppError('session.missing');
    return payload['sid'];
  }

  private verify(token: string, kind: SessionKind, allowExpired: boolean) {
    try {
      return jsonwebtoken.verify(token, this.key, {
        algorithms: ['HS256'],
        issuer,
        audience: kind,
        clockTimestamp: this.nowSeconds(),
        ignoreExpiration: allowExpired,
      });
    } catch (cause) {
      const expired = cause instanceof jsonwebtoken.TokenExpiredError;
      throw new AppError(expired ? 'session.expired' : 'session.missing', { cause });
    }
  }

  private nowSeconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
