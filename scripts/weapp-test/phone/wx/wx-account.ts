import type { WechatAccount } from '../wechat-account';
import { answering, WxFailure, type WxApi } from './answer';

/** What WeChat knows of its user. */
export function accountApi(account: WechatAccount, isTouched: () => boolean): WxApi {
  return {
    login: answering('login', async () => ({ code: await account.loginCode() })),
    requestSubscribeMessage: answering(
      'requestSubscribeMessage',
      async ({ tmplIds }: { tmplIds: readonly string[] }) => {
        // WeChat's own refusals: 20004-like limits and "only by a touch".
        if (!isTouched()) throw new WxFailure('can only be invoked by user TAP gesture.');
        if (tmplIds.length < 1 || tmplIds.length > 3) throw new WxFailure('invalid tmplIds length');
        await account.acceptMessages(tmplIds);
        return Object.fromEntries(tmplIds.map((id) => [id, 'accept']));
      },
    ),
  };
}
