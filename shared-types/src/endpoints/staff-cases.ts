import { z } from 'zod';
import { noteBody, revealBody, revealResult, staffCase, versionBody } from '../casework';
import { caseId } from '../primitives';
import type { EndpointShape } from './endpoint';

export const byCase = z.strictObject({ caseId });
/** What may be answered to any change of a case. */
export const commandErrors = [
  'case.not-found',
  'case.version-conflict',
  'case.action-not-allowed',
  'case.owned-by-other',
  'access.forbidden',
] as const;

/** A case in an officer’s hands: read, owned, noted; nothing is decided here. */
export const staffCaseEndpoints = {
  getStaffCase: {
    summary: '案件',
    method: 'GET',
    path: '/staff/v1/cases/:caseId',
    audience: 'staff',
    permission: 'case:read',
    audit: 'case.opened-by-staff',
    rate: 'read',
    params: byCase,
    status: 200,
    response: staffCase,
    errors: ['case.not-found', 'access.forbidden'],
  },
  claimCase: {
    summary: '领取',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/claim',
    audience: 'staff',
    permission: 'case:claim',
    audit: 'case.claimed',
    rate: 'write',
    params: byCase,
    body: versionBody,
    status: 200,
    response: staffCase,
    errors: commandErrors,
  },
  releaseCase: {
    summary: '放回',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/release',
    audience: 'staff',
    permission: 'case:claim',
    audit: 'case.released',
    rate: 'write',
    params: byCase,
    body: versionBody,
    status: 200,
    response: staffCase,
    errors: commandErrors,
  },
  addNote: {
    summary: '记一笔',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/notes',
    audience: 'staff',
    permission: 'case:note',
    audit: 'case.noted',
    rate: 'write',
    params: byCase,
    body: noteBody,
    status: 200,
    response: staffCase,
    errors: ['case.not-found', 'access.forbidden'],
  },
  reveal: {
    summary: '查看完整信息（写明理由，留痕）',
    method: 'POST',
    path: '/staff/v1/cases/:caseId/reveals',
    audience: 'staff',
    permission: 'case:reveal',
    audit: 'case.revealed',
    rate: 'search',
    params: byCase,
    body: revealBody,
    status: 200,
    response: revealResult,
    errors: ['case.not-found', 'access.forbidden'],
  },
} as const satisfies Record<string, EndpointShape>;
