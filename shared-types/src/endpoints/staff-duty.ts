import { absenceBody, deputyBody, dutyView } from '../duty';
import type { EndpointShape } from './endpoint';
import { byDuty, byPerson } from './parameters';

const errors = ['staffing.person-not-found', 'staffing.account-closed', 'access.forbidden'] as const;

/** 代理 and 值班: who acts for whom, and who follows when somebody is away. */
export const staffDutyEndpoints = {
  getDuty: {
    summary: '一个人的代理和不在岗',
    method: 'GET',
    path: '/staff/v1/people/:staffId/duty',
    audience: 'staff',
    permission: 'duty:read',
    audit: 'duty.read',
    rate: 'read',
    params: byPerson,
    status: 200,
    response: dutyView,
    errors: ['staffing.person-not-found', 'access.forbidden'],
  },
  appointDeputy: {
    summary: '安排代理（到期自动结束）',
    method: 'POST',
    path: '/staff/v1/people/:staffId/deputies',
    audience: 'staff',
    permission: 'staff:apply',
    audit: 'duty.deputy-appointed',
    rate: 'write',
    params: byPerson,
    body: deputyBody,
    status: 201,
    response: dutyView,
    errors: [...errors, 'staffing.own-deputy', 'staffing.deputy-unfit'],
  },
  enterAbsence: {
    summary: '登记不在岗，和谁接替',
    method: 'POST',
    path: '/staff/v1/people/:staffId/absences',
    audience: 'staff',
    permission: 'duty:enter',
    audit: 'duty.absence-entered',
    rate: 'write',
    params: byPerson,
    body: absenceBody,
    status: 201,
    response: dutyView,
    errors: [...errors, 'staffing.colleague-unfit'],
  },
  endDuty: {
    summary: '提前结束代理或不在岗',
    method: 'POST',
    path: '/staff/v1/people/:staffId/duty/:dutyId/ending',
    audience: 'staff',
    permission: 'duty:enter',
    audit: 'duty.ended',
    rate: 'write',
    params: byDuty,
    status: 200,
    response: dutyView,
    errors: ['staffing.person-not-found', 'staffing.duty-over', 'staffing.own-deputy', 'access.forbidden'],
  },
} as const satisfies Record<string, EndpointShape>;
