import { z } from 'zod';
import { TOKEN_ERRCODES } from './errcodes';
import type { TokenStore } from './token-store';
import type { WechatAnswer, WechatApi } from './wechat-api';

const tokenWire = z.object({
  access_token: z.string().min(1).max(512),
  expires_in: z.number().int().positive(),
});

/** Fetched again this long before it ends, so that no call starts with a token about to end. */
const MARGIN_S = 300;

export interface WechatApp {
  readonly appId: string;
  readonly appSecret: string;
}

/** The access token (稳定版接口调用凭据), shared, and renewed once when WeChat no longer takes it. */
export class AccessTokens {
  private fetching: Promise<string> | null = null;

  constructor(
    private readonly api: WechatApi,
    private readonly app: WechatApp,
    private readonly store: TokenStore,
  ) {}

  /** Calls with a token; when it is refused (40001, 40014, 42001), once more with another. */
  async call(use: (token: string) => Promise<WechatAnswer>): Promise<WechatAnswer> {
    const token = (await this.store.find()) ?? (await this.fetch(false));
    const answer = await use(token);
    return TOKEN_ERRCODES.has(answer.errcode) ? use(await this.another(token)) : answer;
  }

  /** Somebody else may have renewed it; only when WeChat itself still hands out the dead one is a new one forced. */
  private async another(refused: string): Promise<string> {
    const stored = await this.store.find();
    if (stored !== null && stored !== refused) return stored;
    const current = await this.fetch(false);
    return current === refused ? this.fetch(true) : current;
  }

  private fetch(force: boolean): Promise<string> {
    this.fetching ??= this.request(force).finally(() => (this.fetching = null));
    return this.fetching;
  }

  private async request(force: boolean): Promise<string> {
    const { appId: appid, appSecret: secret } = this.app;
    const body = { grant_type: 'client_credential', appid, secret, ...(force && { force_refresh: true }) };
    const answer = await this.api.post('stable-token', '/cgi-bin/stable_token', body);
    if (answer.errcode !== 0) throw this.api.refused('stable-token', answer.errcode);
    const { access_token, expires_in } = this.api.read(tokenWire, answer, 'stable-token');
    await this.store.keep(access_token, Math.max(1, expires_in - MARGIN_S));
    return access_token;
  }
}
