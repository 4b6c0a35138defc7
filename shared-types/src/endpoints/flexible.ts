import { z } from 'zod';
import {
  agreementId,
  changeFlexibleBody,
  flexible,
  flexibleStepBody,
  joinFlexibleBody,
  retryAgreementBody,
  staffAgreements,
} from '../flexible';
import type { EndpointShape } from './endpoint';

const signErrors = [
  'accounts.unavailable',
  'flexible.not-offered',
  'flexible.terms-invalid',
  'safety.locked',
  'case.consent-missing',
  'case.answers-incomplete',
  'identity.card-not-found',
] as const;
const stepErrors = [
  'flexible.not-found',
  'flexible.version-conflict',
  'flexible.action-not-allowed',
  'flexible.debit-under-way',
] as const;

/** 灵活就业缴存. */
export const flexibleEndpoints = {
  getFlexible: {
    summary: '我的灵活就业缴存，和现在能怎么缴',
    method: 'GET',
    path: '/api/v1/flexible',
    audience: 'member',
    audit: 'flexible.read',
    rate: 'read',
    status: 200,
    response: flexible,
    errors: ['accounts.unavailable'],
  },
  joinFlexible: {
    summary: '签灵活就业缴存协议',
    method: 'POST',
    path: '/api/v1/flexible',
    audience: 'member',
    audit: 'flexible.joined',
    rate: 'write',
    idempotent: true,
    body: joinFlexibleBody,
    status: 201,
    response: flexible,
    errors: [...signErrors, 'flexible.not-now', 'flexible.already-there', 'idempotency.differs'],
  },
  changeFlexible: {
    summary: '改基数、比例、扣款日或银行卡',
    method: 'POST',
    path: '/api/v1/flexible/:agreementId/change',
    audience: 'member',
    audit: 'flexible.changed',
    rate: 'write',
    params: z.strictObject({ agreementId }),
    body: changeFlexibleBody,
    status: 200,
    response: flexible,
    errors: [...signErrors, ...stepErrors, 'flexible.changed-before'],
  },
  stepFlexible: {
    summary: '暂停、恢复、停缴、补缴欠缴的月份',
    method: 'POST',
    path: '/api/v1/flexible/:agreementId/step',
    audience: 'member',
    audit: 'flexible.stepped',
    rate: 'write',
    params: z.strictObject({ agreementId }),
    body: flexibleStepBody,
    status: 200,
    response: flexible,
    errors: [...stepErrors, 'accounts.unavailable'],
  },
} as const satisfies Record<string, EndpointShape>;

/** The same for officers. */
export const staffFlexibleEndpoints = {
  listStaffAgreements: {
    summary: '灵活就业缴存：要人看的在前',
    method: 'GET',
    path: '/staff/v1/flexible',
    audience: 'staff',
    permission: 'move:read',
    audit: 'staff-flexible.read',
    rate: 'read',
    query: z.strictObject({ show: z.enum(['looking', 'open', 'all']).optional() }),
    status: 200,
    response: staffAgreements,
    errors: ['access.forbidden'],
  },
  retryAgreement: {
    summary: '核对以后再办一次',
    method: 'POST',
    path: '/staff/v1/flexible/:agreementId/retry',
    audience: 'staff',
    permission: 'move:handle',
    audit: 'flexible.retried',
    rate: 'write',
    params: z.strictObject({ agreementId }),
    body: retryAgreementBody,
    status: 200,
    response: staffAgreements,
    errors: [
      'flexible.not-found',
      'flexible.version-conflict',
      'flexible.action-not-allowed',
      'access.forbidden',
    ],
  },
} as const satisfies Record<string, EndpointShape>;
