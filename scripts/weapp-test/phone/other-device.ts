import { memberEndpoints } from '@gjj/shared-types';

import type { WechatAccount } from './wechat-account';

/** The receipt numbers that the BFF knows of this person, asked without the mini-program. */
export async function receiptNumbersOf(account: WechatAccount, bffUrl: string): Promise<readonly string[]> {
  const code = await account.loginCode();
  const grant = (await exchange(bffUrl, memberEndpoints.wechatLogin, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })) as { token: string };
  const { cases } = (await exchange(bffUrl, memberEndpoints.listCases, {
    headers: { authorization: `Bearer ${grant.token}` },
  })) as { cases: readonly { receiptNumber: string | null }[] };
  return cases.flatMap(({ receiptNumber }) => (receiptNumber === null ? [] : [receiptNumber]));
}

async function exchange(
  bffUrl: string,
  { method, path }: { method: string; path: string },
  init: RequestInit,
): Promise<unknown> {
  const answer = await fetch(`${bffUrl}${path}`, { method, ...init });
  if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}`);
  return answer.json();
}
