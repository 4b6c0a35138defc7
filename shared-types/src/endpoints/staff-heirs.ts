import { versionBody } from '../casework';
import { addHeirBody, changeHeirBody, changeHeirCardBody } from '../heirs';
import { intakeCase } from '../intake';
import type { EndpointShape } from './endpoint';
import { byCase, byHeir } from './parameters';
import { intakeErrors } from './staff-intake';

const proving = [
  'request.invalid',
  'identity.mismatch',
  'identity.card-mismatch',
  'identity.check-unavailable',
] as const;

/** 继承人: to whom the money of a member who has died goes, each with their part and their own card. */
export const staffHeirEndpoints = {
  addHeir: {
    summary: '登记一位继承人',
    method: 'POST',
    path: '/staff/v1/intakes/:caseId/heirs',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'heir.added',
    rate: 'login',
    params: byCase,
    body: addHeirBody,
    status: 201,
    response: intakeCase,
    errors: [...intakeErrors, ...proving, 'intake.power-ended'],
  },
  changeHeir: {
    summary: '改一位继承人的份额、关系、手机号或收款卡',
    method: 'PUT',
    path: '/staff/v1/intakes/:caseId/heirs/:heirId',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'heir.changed',
    rate: 'login',
    params: byHeir,
    body: changeHeirBody,
    status: 200,
    response: intakeCase,
    errors: [
      ...intakeErrors,
      'intake.heir-not-found',
      'identity.card-mismatch',
      'identity.check-unavailable',
    ],
  },
  removeHeir: {
    summary: '删掉一位继承人',
    method: 'POST',
    path: '/staff/v1/intakes/:caseId/heirs/:heirId/removal',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'heir.removed',
    rate: 'write',
    params: byHeir,
    body: versionBody,
    status: 200,
    response: intakeCase,
    errors: [...intakeErrors, 'intake.heir-not-found'],
  },
  changeHeirCard: {
    summary: '付款没成功，换这位继承人的收款卡',
    method: 'POST',
    path: '/staff/v1/intakes/:caseId/heirs/:heirId/payout-card',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'case.card-changed',
    rate: 'login',
    params: byHeir,
    body: changeHeirCardBody,
    status: 200,
    response: intakeCase,
    errors: [
      ...intakeErrors,
      'intake.heir-not-found',
      'identity.card-mismatch',
      'identity.check-unavailable',
    ],
  },
} as const satisfies Record<string, EndpointShape>;
