import { memberEndpoints } from '@gjj/shared-types';

import type { Person } from '../../simulators/people/person';
import type { WechatAccount } from './wechat-account';

/** This person has proven their identity on another phone. */
export async function proveIdentityElsewhere(
  account: WechatAccount,
  bffUrl: string,
  { name, idNumber }: Person,
): Promise<void> {
  const { token } = await signIn(account, bffUrl);
  const phoneProof = { by: 'wechat', code: await account.phoneCode() };
  const document = { kind: 'resident-id', number: idNumber };
  await exchange(bffUrl, memberEndpoints.bind, {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ name, document, phoneProof, consent: true }),
  });
}

/** The receipt numbers that the BFF knows of this person, asked without the mini-program. */
export async function receiptNumbersOf(account: WechatAccount, bffUrl: string): Promise<readonly string[]> {
  const grant = await signIn(account, bffUrl);
  const { cases } = (await exchange(bffUrl, memberEndpoints.listCases, {
    headers: { authorization: `Bearer ${grant.token}` },
  })) as { cases: readonly { receiptNumber: string | null }[] };
  return cases.flatMap(({ receiptNumber }) => (receiptNumber === null ? [] : [receiptNumber]));
}

async function signIn(account: WechatAccount, bffUrl: string): Promise<{ token: string }> {
  const code = await account.loginCode();
  return (await exchange(bffUrl, memberEndpoints.wechatLogin, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })) as { token: string };
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
