import { AccessTokens, type WechatApp } from './access-tokens';
import type { TokenStore } from './token-store';
import { WechatApi } from './wechat-api';
import { WechatEvents, type WechatEventSettings } from './wechat-events';
import { WechatIdentityClient } from './wechat-identity-client';
import { WechatMessagesClient } from './wechat-messages-client';

export { RedisTokenStore } from './token-store';

export interface WechatOptions extends WechatApp, WechatEventSettings {
  readonly baseUrl: string;
  readonly tokenStore: TokenStore;
  readonly timeoutMs?: number;
}

/** Everything of WeChat that the modules ask for, over one connection pool and one token. */
export function createWechat(options: WechatOptions) {
  const api = new WechatApi(options.baseUrl, options.timeoutMs);
  const tokens = new AccessTokens(api, options, options.tokenStore);
  return {
    identity: new WechatIdentityClient(api, options, tokens),
    messages: new WechatMessagesClient(api, tokens),
    events: new WechatEvents(options),
    close: () => api.close(),
  };
}
