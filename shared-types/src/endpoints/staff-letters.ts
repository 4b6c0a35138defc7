import { caseLetters } from '../letters';
import type { EndpointShape } from './endpoint';
import { byCase, byLetter } from './parameters';

export const staffLetterEndpoints = {
  listStaffLetters: {
    summary: '一件业务的文书',
    method: 'GET',
    path: '/staff/v1/cases/:caseId/letters',
    audience: 'staff',
    permission: 'case:read',
    audit: 'letter.listed-by-staff',
    rate: 'read',
    params: byCase,
    status: 200,
    response: caseLetters,
    errors: ['case.not-found', 'access.forbidden'],
  },
  readStaffLetter: {
    summary: '打开一份文书',
    method: 'GET',
    path: '/staff/v1/letters/:letterId/content',
    audience: 'staff',
    permission: 'document:read',
    audit: 'letter.viewed-by-staff',
    rate: 'read',
    params: byLetter,
    status: 200,
    response: 'bytes',
    errors: ['letter.not-found', 'access.forbidden'],
  },
} as const satisfies Record<string, EndpointShape>;
