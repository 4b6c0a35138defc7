import { memberCase } from '../cases';
import { staffCase } from '../casework';
import { handInLaterAtWindowBody, intakeCase } from '../intake';
import {
  chooseUndertakingBody,
  handInLaterBody,
  lookAtUndertakingBody,
  settleUndertakingBody,
  undertakingsPage,
} from '../undertakings';
import type { EndpointShape } from './endpoint';
import { byCase } from './parameters';

const changeErrors = ['case.not-found', 'case.version-conflict', 'case.action-not-allowed'] as const;
const choiceErrors = [...changeErrors, 'case.undertaking-not-offered'] as const;
const handInErrors = [...changeErrors, 'case.documents-missing', 'case.documents-pending'] as const;

/** 容缺、承诺 of a member's own case. */
export const undertakingEndpoints = {
  chooseUndertaking: {
    summary: '一份材料以后补交，或用承诺代替（草稿）',
    method: 'PUT',
    path: '/api/v1/cases/:caseId/undertakings',
    audience: 'member',
    audit: 'case.undertaking-chosen',
    rate: 'write',
    params: byCase,
    body: chooseUndertakingBody,
    status: 200,
    response: memberCase,
    errors: choiceErrors,
  },
  handInLater: {
    summary: '补交一份材料，不用重新申请',
    method: 'POST',
    path: '/api/v1/cases/:caseId/undertakings/hand-in',
    audience: 'member',
    audit: 'case.handed-in-later',
    rate: 'write',
    params: byCase,
    body: handInLaterBody,
    status: 200,
    response: memberCase,
    errors: handInErrors,
  },
} as const satisfies Record<string, EndpointShape>;

/** The same at a window, and what officers do about it. */
export const staffUndertakingEndpoints = {
  listUndertakings: {
    summary: '容缺承诺：还没有了结的，过期的在前',
    method: 'GET',
    path: '/staff/v1/undertakings',
    audience: 'staff',
    permission: 'undertaking:read',
    audit: 'undertakings.read',
    rate: 'read',
    status: 200,
    response: undertakingsPage,
    errors: [],
  },
  chooseIntakeUndertaking: {
    summary: '窗口收件：一份材料以后补交，或用承诺代替',
    method: 'PUT',
    path: '/staff/v1/intakes/:caseId/undertakings',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'case.undertaking-chosen',
    rate: 'write',
    params: byCase,
    body: chooseUndertakingBody,
    status: 200,
    response: intakeCase,
    errors: [...choiceErrors, 'access.forbidden', 'intake.held-by-other', 'intake.item-not-yours'],
  },
  handInLaterAtWindow: {
    summary: '窗口补交一份材料',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/undertakings/hand-in',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'case.handed-in-later',
    rate: 'write',
    params: byCase,
    body: handInLaterAtWindowBody,
    status: 200,
    response: staffCase,
    errors: [...handInErrors, 'access.forbidden', 'intake.materials-unseen'],
  },
  lookAtUndertaking: {
    summary: '核对补交的材料或承诺：做到、换一份、没有做到',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/undertakings/finding',
    audience: 'staff',
    permission: 'undertaking:look',
    audit: 'case.undertaking-looked-at',
    rate: 'write',
    params: byCase,
    body: lookAtUndertakingBody,
    status: 200,
    response: staffCase,
    errors: [...changeErrors, 'access.forbidden', 'case.undertaking-asked-before'],
  },
  settleUndertaking: {
    summary: '没有做到的怎样处理：免除、记入信用记录、启动撤销',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/undertakings/settlement',
    audience: 'staff',
    permission: 'undertaking:settle',
    audit: 'case.undertaking-settled',
    rate: 'write',
    params: byCase,
    body: settleUndertakingBody,
    status: 200,
    response: staffCase,
    errors: [...changeErrors, 'access.forbidden'],
  },
} as const satisfies Record<string, EndpointShape>;
