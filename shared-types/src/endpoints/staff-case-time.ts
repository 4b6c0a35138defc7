import { explainDelayBody, pauseBody, resumeBody } from '../case-time';
import { reopenCorrectionBody, staffCase } from '../casework';
import type { EndpointShape } from './endpoint';
import { byCase } from './parameters';
import { commandErrors } from './staff-cases';
import { decisionErrors, overseerErrors } from './staff-decisions';

/** What stops the clock of a case, lets it go on, or answers for its having run out. */
export const staffCaseTimeEndpoints = {
  pauseCase: {
    summary: '中止办理（特别程序），期限停下不算',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/pause',
    audience: 'staff',
    permission: 'case:decide',
    audit: 'case.paused',
    rate: 'write',
    params: byCase,
    body: pauseBody,
    status: 200,
    response: staffCase,
    errors: [...decisionErrors, 'case.day-beyond-term'],
  },
  resumeCase: {
    summary: '恢复办理，期限接着算',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/resumption',
    audience: 'staff',
    permission: 'case:keep-time',
    audit: 'case.resumed',
    rate: 'write',
    params: byCase,
    body: resumeBody,
    status: 200,
    response: staffCase,
    errors: overseerErrors,
  },
  reopenCorrection: {
    summary: '从审核中退回补正（一次，由主管）',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/reopened-correction',
    audience: 'staff',
    permission: 'case:send-back',
    audit: 'case.correction-reopened',
    rate: 'write',
    params: byCase,
    body: reopenCorrectionBody,
    status: 200,
    response: staffCase,
    errors: [...overseerErrors, 'case.sent-back-before'],
  },
  explainDelay: {
    summary: '说明为什么超期，告诉新的答复日期',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/delays',
    audience: 'staff',
    permission: 'case:keep-time',
    audit: 'case.delay-explained',
    rate: 'write',
    params: byCase,
    body: explainDelayBody,
    status: 200,
    response: staffCase,
    errors: commandErrors,
  },
} as const satisfies Record<string, EndpointShape>;
