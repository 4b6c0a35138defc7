import { WxFailure } from './wx/answer';

/** One person's WeChat, played by the WeChat simulator. */
export class WechatAccount {
  /** Does WeChat answer to a login? */
  answersLogin = true;

  /** @param key the demo person's key */
  constructor(
    private readonly wechatUrl: string,
    private readonly key: string,
  ) {}

  async loginCode(): Promise<string> {
    if (!this.answersLogin) throw new WxFailure('timeout');
    return this.askForCode('login-code');
  }

  phoneCode(): Promise<string> {
    return this.askForCode('phone-code');
  }

  async acceptMessages(templateIds: readonly string[]): Promise<void> {
    await this.tell('subscription', { templateIds, answer: 'accept' });
  }

  private async askForCode(kind: 'login-code' | 'phone-code'): Promise<string> {
    const { code } = (await this.tell(kind, {})) as { code: string };
    return code;
  }

  private async tell(what: string, body: object): Promise<unknown> {
    const answer = await fetch(`${this.wechatUrl}/_control/people/${this.key}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the WeChat simulator answered ${what} with ${answer.status}`);
    return answer.json();
  }
}
