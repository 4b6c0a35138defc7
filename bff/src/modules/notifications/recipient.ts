import { createHash } from 'node:crypto';

/** An openid as we keep it with messages and quota: 28 random characters need no key to stay unguessable. */
export function recipientOf(openid: string): string {
  return createHash('sha256').update(`wechat-recipient\0${openid}`).digest('base64url');
}
