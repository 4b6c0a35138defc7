import { z } from 'zod';
import { safetyRequestId } from '../primitives';
import {
  hotlineLockBody,
  memberSafety,
  safetyDecisionBody,
  safetyLookupBody,
  safetyRequest,
  safetyRequestBody,
} from '../safety';
import type { EndpointShape } from './endpoint';

const path = '/staff/v1/safety';

/** 账户安全 at a window and on the telephone. */
export const staffSafetyEndpoints = {
  lookUpSafety: {
    summary: '查一位职工的账户锁、新卡和新手机号',
    method: 'POST',
    path: `${path}/lookups`,
    audience: 'staff',
    permission: 'safety:read',
    audit: 'safety.looked-up',
    rate: 'search',
    body: safetyLookupBody,
    status: 200,
    response: memberSafety,
    errors: ['safety.member-unknown'],
  },
  lockForCaller: {
    summary: '职工来电，替他锁住账户',
    method: 'POST',
    path: `${path}/locks`,
    audience: 'staff',
    permission: 'safety:lock',
    audit: 'safety.locked-for-caller',
    rate: 'search',
    body: hotlineLockBody,
    status: 200,
    response: memberSafety,
    errors: ['safety.caller-differs', 'safety.changed'],
  },
  askSafety: {
    summary: '职工本人在窗口，核对证件后请主管批准',
    method: 'POST',
    path: `${path}/requests`,
    audience: 'staff',
    permission: 'safety:ask',
    audit: 'safety.asked',
    rate: 'search',
    body: safetyRequestBody,
    idempotent: true,
    status: 201,
    response: safetyRequest,
    errors: [
      'safety.member-unknown',
      'safety.nothing-to-do',
      'safety.asked-already',
      'identity.sms-code-wrong',
    ],
  },
  listSafetyRequests: {
    summary: '账户安全的申请',
    method: 'GET',
    path: `${path}/requests`,
    audience: 'staff',
    permission: 'safety:read',
    audit: 'safety.requests-read',
    rate: 'read',
    status: 200,
    response: z.object({ requests: z.array(safetyRequest) }),
    errors: [],
  },
  decideSafety: {
    summary: '主管决定一份账户安全的申请',
    method: 'POST',
    path: `${path}/requests/:requestId/decision`,
    audience: 'staff',
    permission: 'safety:decide',
    audit: 'safety.decided',
    rate: 'write',
    params: z.strictObject({ requestId: safetyRequestId }),
    body: safetyDecisionBody,
    status: 200,
    response: safetyRequest,
    errors: ['safety.request-not-found', 'safety.request-decided', 'safety.same-officer'],
  },
} as const satisfies Record<string, EndpointShape>;
