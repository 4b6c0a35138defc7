import { staffCase } from '../casework';
import { askRecheckBody, grantRecheckBody, recheckResultBody } from '../rechecks';
import type { EndpointShape } from './endpoint';
import { byCase } from './parameters';
import { commandErrors } from './staff-cases';

/** Another officer than any before, where the case may be decided. */
const recheckErrors = [
  ...commandErrors,
  'case.window-receives-only',
  'case.decided-at-home',
  'case.had-a-hand-in-it',
] as const;

/** 人工复核: asked for at a window, and what comes of it. */
export const staffRecheckEndpoints = {
  askRecheckAtWindow: {
    summary: '登记窗口收到的复核申请',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/recheck',
    audience: 'staff',
    permission: 'case:accept',
    audit: 'case.recheck-asked',
    rate: 'write',
    params: byCase,
    body: askRecheckBody,
    status: 200,
    response: staffCase,
    errors: commandErrors,
  },
  upholdOnRecheck: {
    summary: '复核：维持原来的决定',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/recheck/upholding',
    audience: 'staff',
    permission: 'case:decide',
    audit: 'case.recheck-upheld',
    rate: 'write',
    params: byCase,
    body: recheckResultBody,
    status: 200,
    response: staffCase,
    errors: recheckErrors,
  },
  grantOnRecheck: {
    summary: '复核：准予提取或提高金额',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/recheck/grant',
    audience: 'staff',
    permission: 'case:decide',
    audit: 'case.recheck-granted',
    rate: 'write',
    params: byCase,
    body: grantRecheckBody,
    status: 200,
    response: staffCase,
    errors: [
      ...recheckErrors,
      'case.amount-above-cap',
      'case.not-more-than-before',
      'case.recheck-balance-insufficient',
      'case.recheck-account-frozen',
      'accounts.unavailable',
    ],
  },
  restoreOnRecheck: {
    summary: '复核：撤销决定不再有效，不用付钱',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/recheck/restoration',
    audience: 'staff',
    permission: 'case:decide',
    audit: 'case.recheck-restored',
    rate: 'write',
    params: byCase,
    body: recheckResultBody,
    status: 200,
    response: staffCase,
    errors: [...recheckErrors, 'case.still-to-be-paid'],
  },
} as const satisfies Record<string, EndpointShape>;
