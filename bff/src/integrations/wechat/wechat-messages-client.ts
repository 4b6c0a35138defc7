import { z } from 'zod';
import type { SubscribeMessage, WechatMessages, WechatSendAnswer } from '../../modules/notifications/ports';
import { OutsideError } from '../../platform/outside';
import { FarSideFailure } from '../http/certainty';
import type { AccessTokens } from './access-tokens';
import { LATER_ERRCODES, NO_QUOTA_ERRCODE, TOKEN_ERRCODES } from './errcodes';
import type { WechatAnswer, WechatApi } from './wechat-api';

const sentWire = z.object({ msgid: z.string() });

/** WeChat's gateway gave up before the service behind it began. 504 is not here: then it may have begun. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([500, 502, 503]);

/**
 * Subscription messages (订阅消息); contract: docs/integrations/wechat.openapi.yaml. WeChat has no idempotency, so
 * an OutsideError `unknown` must not be sent again.
 */
export class WechatMessagesClient implements WechatMessages {
  constructor(
    private readonly api: WechatApi,
    private readonly tokens: AccessTokens,
    private readonly miniprogramState: 'formal' | 'trial' | 'developer' = 'formal',
  ) {}

  async send(message: SubscribeMessage): Promise<WechatSendAnswer> {
    try {
      return this.sort(await this.tokens.call((token) => this.post(message, token)));
    } catch (error) {
      const status = gatewayStatus(error);
      if (status === null) throw error;
      return { outcome: 'later', errcode: status };
    }
  }

  private post({ openid, templateId, page, data }: SubscribeMessage, token: string): Promise<WechatAnswer> {
    return this.api.post(
      'send-message',
      `/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token)}`,
      {
        touser: openid,
        template_id: templateId,
        page,
        data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }])),
        miniprogram_state: this.miniprogramState,
        lang: 'zh_CN',
      },
    );
  }

  private sort(answer: WechatAnswer): WechatSendAnswer {
    const { errcode } = answer;
    if (errcode === 0)
      return { outcome: 'sent', msgId: this.api.read(sentWire, answer, 'send-message').msgid };
    if (errcode === NO_QUOTA_ERRCODE) return { outcome: 'no-quota' };
    if (LATER_ERRCODES.has(errcode) || TOKEN_ERRCODES.has(errcode)) return { outcome: 'later', errcode };
    return { outcome: 'refused', errcode };
  }
}

function gatewayStatus(error: unknown): number | null {
  const cause = error instanceof OutsideError ? error.cause : null;
  return cause instanceof FarSideFailure && GATEWAY_STATUSES.has(cause.status) ? cause.status : null;
}
