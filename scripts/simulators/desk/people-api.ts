import { z } from 'zod';
import { parse } from '../http/parse';
import type { Call, Reply, Route } from '../http/route';
import type { Person } from '../people/person';
import type { Systems } from '../systems';
import { corsHeaders } from './loopback';

const subscriptionBody = z.strictObject({
  templateIds: z.array(z.string()).min(1).max(3),
  answer: z.enum(['accept', 'reject', 'ban', 'filter']),
});

/** What the H5 demo needs of "WeChat on this desk": who there is, codes, and answers to a subscription box. */
export function peopleApi({ wechat }: Systems, people: readonly Person[]): Route[] {
  const api = (method: Route['method'], path: string, body: (call: Call) => unknown): Route => ({
    method,
    path,
    operation: 'desk',
    handle: (call): Reply => ({ body: body(call), headers: corsHeaders(call) }),
  });
  return [
    api('GET', '/api/people', () => people.filter((one) => one.openid !== undefined).map(presentPerson)),
    api('POST', '/api/people/:key/login-code', (call) => ({ code: wechat.loginCode(keyOf(call)) })),
    api('POST', '/api/people/:key/phone-code', (call) => ({ code: wechat.phoneCode(keyOf(call)) })),
    api('POST', '/api/people/:key/subscription', (call) => {
      const { templateIds, answer } = parse(subscriptionBody, call.json);
      wechat.answerSubscription(keyOf(call), templateIds, answer);
      return { answer };
    }),
    {
      method: 'OPTIONS',
      path: '/api/{*rest}',
      operation: 'desk',
      handle: (call) => ({ status: 204, body: null, headers: corsHeaders(call) }),
    },
  ];
}

function presentPerson({ key, name, situation, openid }: Person) {
  return { key, name, situation, openid };
}

function keyOf(call: Call): string {
  return call.params['key'] ?? '';
}
