import { z } from 'zod';
import type { WechatIdentity, WechatLoginAnswer } from '../../modules/identity/ports';
import type { AccessTokens, WechatApp } from './access-tokens';
import { BAD_CODE_ERRCODES, BLOCKED_ERRCODE, TOO_OFTEN_ERRCODE } from './errcodes';
import type { WechatApi } from './wechat-api';

const sessionWire = z.object({ openid: z.string().min(1) });
const phoneWire = z.object({ phone_info: z.object({ purePhoneNumber: z.string() }) });

/** WeChat's login and phone number; contract: docs/integrations/wechat.openapi.yaml. Throws OutsideError. */
export class WechatIdentityClient implements WechatIdentity {
  constructor(
    private readonly api: WechatApi,
    private readonly app: WechatApp,
    private readonly tokens: AccessTokens,
  ) {}

  async logIn(code: string): Promise<WechatLoginAnswer> {
    const { appId: appid, appSecret: secret } = this.app;
    const query = { appid, secret, js_code: code, grant_type: 'authorization_code' };
    const answer = await this.api.get('code2session', '/sns/jscode2session', query);
    if (BAD_CODE_ERRCODES.has(answer.errcode)) return { ok: false, reason: 'code-invalid' };
    if (answer.errcode === BLOCKED_ERRCODE) return { ok: false, reason: 'user-blocked' };
    if (answer.errcode === TOO_OFTEN_ERRCODE) return { ok: false, reason: 'too-often' };
    if (answer.errcode !== 0) throw this.api.refused('code2session', answer.errcode);
    // The session key stays here: nothing of ours decrypts on the client's word.
    return { ok: true, openid: this.api.read(sessionWire, answer, 'code2session').openid };
  }

  async findPhone(code: string): Promise<string | null> {
    const answer = await this.tokens.call((token) =>
      this.api.post(
        'phone-number',
        `/wxa/business/getuserphonenumber?access_token=${encodeURIComponent(token)}`,
        { code },
      ),
    );
    if (BAD_CODE_ERRCODES.has(answer.errcode)) return null;
    if (answer.errcode !== 0) throw this.api.refused('phone-number', answer.errcode);
    return this.api.read(phoneWire, answer, 'phone-number').phone_info.purePhoneNumber;
  }
}
