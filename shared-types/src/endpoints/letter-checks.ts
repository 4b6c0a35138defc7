import { checkLetterBody, letterCheck, letterFileCheck } from '../letter-check';
import type { EndpointShape } from './endpoint';

/** 查验文书: for anybody who has a letter before them. */
export const letterCheckEndpoints = {
  checkLetter: {
    summary: '凭查验码查一份文书是不是中心出具的、现在还作不作数',
    method: 'POST',
    path: '/api/v1/letter-checks',
    audience: 'public',
    audit: 'letter.checked',
    rate: 'check',
    body: checkLetterBody,
    status: 200,
    response: letterCheck,
    errors: [],
  },
  checkLetterFile: {
    summary: '查一个文件和中心出具的原件是不是一模一样',
    method: 'POST',
    path: '/api/v1/letter-checks/files',
    audience: 'public',
    audit: 'letter.checked',
    rate: 'check',
    bytes: true,
    status: 200,
    response: letterFileCheck,
    errors: ['request.too-large', 'request.malformed'],
  },
} as const satisfies Record<string, EndpointShape>;
