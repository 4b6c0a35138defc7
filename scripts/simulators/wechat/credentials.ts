import { randomBytes } from 'node:crypto';
import type { Journal } from '../storage/journal';
import { WechatError } from './wechat-error';

const TOKEN_LIFE_S = 7200;
const FORCED_A_DAY = 20;

export interface AccessToken {
  readonly token: string;
  readonly expiresAt: number;
  readonly revoked: boolean;
}

/** The app's credentials, and the access tokens given out for them (稳定版接口调用凭据). */
export class Credentials {
  private readonly tokens;
  private forced = 0;

  constructor(
    private readonly journal: Journal,
    private readonly appId: string,
    private readonly appSecret: string,
  ) {
    this.tokens = journal.table<AccessToken>('tokens');
  }

  requireApp(appId: unknown, appSecret: unknown): void {
    if (appId !== this.appId) throw new WechatError(40013);
    if (appSecret !== this.appSecret) throw new WechatError(40125);
  }

  /** The token in force; a forced refresh makes a new one and ends the old. */
  stableToken(forceRefresh: boolean): { access_token: string; expires_in: number } {
    if (forceRefresh && ++this.forced > FORCED_A_DAY) throw new WechatError(45009);
    const current = this.tokens.all().find((one) => !one.revoked && one.expiresAt > Date.now());
    const token = current === undefined || forceRefresh ? this.renew() : current;
    return { access_token: token.token, expires_in: Math.floor((token.expiresAt - Date.now()) / 1000) };
  }

  requireToken(token: string | null): void {
    if (token === null || token === '') throw new WechatError(41001);
    const known = this.tokens.get(token);
    if (known === undefined) throw new WechatError(40014);
    if (known.revoked) throw new WechatError(40001);
    if (known.expiresAt <= Date.now()) throw new WechatError(42001);
  }

  /** For tests: what is out there no longer works, as after a refresh by somebody else, or with time. */
  endTokens(how: 'revoked' | 'expired'): void {
    this.journal.commit(
      this.tokens
        .all()
        .filter((one) => !one.revoked)
        .map((one) =>
          this.tokens.put(
            one.token,
            how === 'revoked' ? { ...one, revoked: true } : { ...one, expiresAt: 0 },
          ),
        ),
    );
  }

  private renew(): AccessToken {
    const fresh = {
      token: randomBytes(96).toString('base64url'),
      expiresAt: Date.now() + TOKEN_LIFE_S * 1000,
      revoked: false,
    };
    const ended = this.tokens.all().map((one) => this.tokens.put(one.token, { ...one, revoked: true }));
    this.journal.commit([...ended, this.tokens.put(fresh.token, fresh)]);
    return fresh;
  }
}
