import { memberCase } from '../cases';
import { staffCase } from '../casework';
import {
  answerFamilyBody,
  askFamilyBody,
  familyRequest,
  familyRequests,
  recordFamilyAnswerBody,
} from '../family';
import type { EndpointShape } from './endpoint';
import { byCase, byFamilyConsent } from './parameters';

const changeErrors = ['case.not-found', 'case.version-conflict', 'case.action-not-allowed'] as const;
const kinErrors = [
  'family.kin-unknown',
  'family.kin-several',
  'family.unavailable',
  'family.asked-too-often',
] as const;

/** 家人同意: asked for one's own case, and answered in the app of the person who is asked. */
export const familyEndpoints = {
  askFamily: {
    summary: '请家人同意查询他的信息（配偶由民政登记确认）',
    method: 'POST',
    path: '/api/v1/cases/:caseId/family-consents',
    audience: 'member',
    audit: 'case.family-asked',
    rate: 'write',
    params: byCase,
    body: askFamilyBody,
    status: 200,
    response: memberCase,
    errors: [...changeErrors, ...kinErrors],
  },
  listFamilyRequests: {
    summary: '家人请我同意的事，和我同意过的事',
    method: 'GET',
    path: '/api/v1/family-consents',
    audience: 'member',
    audit: 'family-consents.read',
    rate: 'read',
    status: 200,
    response: familyRequests,
    errors: [],
  },
  answerFamilyRequest: {
    summary: '同意、不同意，或者收回同意',
    method: 'PUT',
    path: '/api/v1/family-consents/:consentId',
    audience: 'member',
    audit: 'family-consent.answered',
    rate: 'write',
    params: byFamilyConsent,
    body: answerFamilyBody,
    status: 200,
    response: familyRequest,
    errors: [
      'family.not-found',
      'family.over',
      'family.signature-differs',
      'family.account-locked',
      'service.busy',
    ],
  },
  openFamilyShare: {
    summary: '夫妻一起提：开始填自己的那一份',
    method: 'POST',
    path: '/api/v1/family-consents/:consentId/share',
    audience: 'member',
    audit: 'family-share.opened',
    rate: 'write',
    params: byFamilyConsent,
    status: 200,
    response: memberCase,
    errors: [
      'family.not-found',
      'family.over',
      'catalogue.item-not-found',
      'catalogue.item-not-online',
      'case.already-open',
    ],
  },
} as const satisfies Record<string, EndpointShape>;

export const staffFamilyEndpoints = {
  recordFamilyAnswer: {
    summary: '登记家人的答复：本人到窗口，或者交来签字的同意书',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/family-answers',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'case.family-answer-recorded',
    rate: 'write',
    params: byCase,
    body: recordFamilyAnswerBody,
    status: 200,
    response: staffCase,
    errors: [...changeErrors, ...kinErrors, 'access.forbidden', 'family.over'],
  },
} as const satisfies Record<string, EndpointShape>;
