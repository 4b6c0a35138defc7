import { caseLetters } from '../letters';
import type { EndpointShape } from './endpoint';
import { byCase, byLetter } from './parameters';

export const letterEndpoints = {
  listLetters: {
    summary: '一件业务的文书',
    method: 'GET',
    path: '/api/v1/cases/:caseId/letters',
    audience: 'member',
    audit: 'letter.listed',
    rate: 'read',
    params: byCase,
    status: 200,
    response: caseLetters,
    errors: ['case.not-found'],
  },
  readLetter: {
    summary: '打开一份文书',
    method: 'GET',
    path: '/api/v1/letters/:letterId/content',
    audience: 'member',
    audit: 'letter.viewed',
    rate: 'read',
    params: byLetter,
    status: 200,
    response: 'bytes',
    errors: ['letter.not-found'],
  },
} as const satisfies Record<string, EndpointShape>;
