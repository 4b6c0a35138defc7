import { randomBytes } from 'node:crypto';
import { request, type Dispatcher } from 'undici';
import { postCallback } from '../callbacks/post-callback';
import { encryptEvent, signEvent } from './event-crypto';
import { TO_USER_NAME, type WechatEvent } from './events';

export interface EventPushSettings {
  readonly appId: string;
  readonly token: string;
  readonly encodingAesKey: string;
}

/** Pushes events to the address that the app set in WeChat's console (消息推送配置). */
export class EventPush {
  url: string | undefined;
  encryption: 'aes' | 'plain' = 'aes';

  constructor(
    private readonly settings: EventPushSettings,
    private readonly dispatcher: Dispatcher,
  ) {}

  /** True when the app answered `success` or nothing within five seconds. */
  async send(event: WechatEvent): Promise<boolean> {
    if (this.url === undefined) return false;
    const encrypts = this.encryption === 'aes';
    const message = JSON.stringify(event);
    const encrypted = encrypts
      ? encryptEvent(message, this.settings.appId, this.settings.encodingAesKey)
      : '';
    const query = this.query(encrypted);
    query.set('openid', event.FromUserName);
    const body = encrypts ? JSON.stringify({ ToUserName: TO_USER_NAME, Encrypt: encrypted }) : message;
    const answer = await postCallback(this.dispatcher, {
      url: `${this.url}?${query.toString()}`,
      body,
      headers: {},
    });
    return answer.status === 200 && (answer.text === 'success' || answer.text === '');
  }

  /** 验证服务器地址: asks the app to echo; true when it did. */
  async handshake(): Promise<boolean> {
    if (this.url === undefined) return false;
    const echostr = randomBytes(8).toString('hex');
    const query = this.query('');
    query.set('echostr', echostr);
    const answer = await request(`${this.url}?${query.toString()}`, { dispatcher: this.dispatcher });
    return answer.statusCode === 200 && (await answer.body.text()) === echostr;
  }

  private query(encrypted: string): URLSearchParams {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const nonce = randomBytes(6).toString('hex');
    const { token } = this.settings;
    const query = new URLSearchParams({ signature: signEvent(token, timestamp, nonce), timestamp, nonce });
    if (encrypted === '') return query;
    query.set('encrypt_type', 'aes');
    query.set('msg_signature', signEvent(token, timestamp, nonce, encrypted));
    return query;
  }
}
