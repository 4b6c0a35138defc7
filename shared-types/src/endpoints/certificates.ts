import {
  askCertificateBody,
  certificate,
  certificatesPage,
  findCertificateQuery,
  foundCertificate,
  staffCertificate,
  withdrawCertificateBody,
} from '../certificates';
import type { EndpointShape } from './endpoint';
import { byCertificate } from './parameters';

/** 证明和对账单 of a member. */
export const certificateEndpoints = {
  listCertificates: {
    summary: '能开哪些证明，开过哪些',
    method: 'GET',
    path: '/api/v1/certificates',
    audience: 'member',
    audit: 'certificate.listed',
    rate: 'read',
    status: 200,
    response: certificatesPage,
    errors: [],
  },
  askCertificate: {
    summary: '开一份证明：几秒钟后在列表里',
    method: 'POST',
    path: '/api/v1/certificates',
    audience: 'member',
    audit: 'certificate.asked',
    rate: 'write',
    body: askCertificateBody,
    idempotent: true,
    status: 201,
    response: certificate,
    errors: [
      'certificate.not-offered',
      'certificate.year-wrong',
      'certificate.loan-wrong',
      'certificate.too-many',
      'idempotency.differs',
    ],
  },
} as const satisfies Record<string, EndpointShape>;

export const staffCertificateEndpoints = {
  findCertificate: {
    summary: '按文号或查验码找一份证明',
    method: 'GET',
    path: '/staff/v1/certificates',
    audience: 'staff',
    permission: 'certificate:read',
    audit: 'certificate.sought-by-staff',
    rate: 'search',
    query: findCertificateQuery,
    status: 200,
    response: foundCertificate,
    errors: ['access.forbidden'],
  },
  withdrawCertificate: {
    summary: '撤回证明：内容有错',
    method: 'POST',
    path: '/staff/v1/certificates/:certificateId/withdrawal',
    audience: 'staff',
    permission: 'certificate:withdraw',
    audit: 'certificate.withdrawn',
    rate: 'write',
    params: byCertificate,
    body: withdrawCertificateBody,
    status: 200,
    response: staffCertificate,
    errors: [
      'access.forbidden',
      'certificate.not-found',
      'certificate.version-conflict',
      'certificate.withdrawn',
    ],
  },
} as const satisfies Record<string, EndpointShape>;
