import { z } from 'zod';
import { bookCallBody, callBody, callers, callerView, staffMatter } from '../matters';
import type { EndpointShape } from './endpoint';

const byPersonRinging = z.strictObject({ personId: z.string().regex(/^[a-z0-9]{20,32}$/) });

/** 12329: who rings, what may be said, and when somebody rings back. Every look leaves its trace. */
export const staffCallEndpoints = {
  findCallers: {
    summary: '来电的可能是谁',
    method: 'POST',
    path: '/staff/v1/calls',
    audience: 'staff',
    permission: 'call:take',
    audit: 'call.searched',
    rate: 'search',
    body: callBody,
    status: 200,
    response: callers,
    errors: [],
  },
  getCaller: {
    summary: '接电话时看来电人的业务',
    method: 'GET',
    path: '/staff/v1/callers/:personId',
    audience: 'staff',
    permission: 'call:take',
    audit: 'caller.read',
    rate: 'search',
    params: byPersonRinging,
    status: 200,
    response: callerView,
    errors: ['call.person-not-found'],
  },
  bookCallBack: {
    summary: '约好回电',
    method: 'POST',
    path: '/staff/v1/callers/:personId/call-backs',
    audience: 'staff',
    permission: 'call:take',
    audit: 'call-back.booked',
    rate: 'write',
    params: byPersonRinging,
    body: bookCallBody,
    idempotent: true,
    status: 201,
    response: staffMatter,
    errors: [
      'call.person-not-found',
      'case.not-found',
      'matter.window-gone',
      'matter.no-phone',
      'idempotency.differs',
    ],
  },
} as const satisfies Record<string, EndpointShape>;
