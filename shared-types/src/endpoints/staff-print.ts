import { z } from 'zod';
import { paperSize, printQuery } from '../print';
import type { EndpointShape } from './endpoint';
import { byCase } from './parameters';

/** Papers for the counter, as PDF. */
export const staffPrintEndpoints = {
  printReceipt: {
    summary: '打印收件凭证',
    method: 'GET',
    path: '/staff/v1/intakes/:caseId/receipt',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'receipt.printed',
    rate: 'read',
    params: byCase,
    query: printQuery,
    status: 200,
    response: 'bytes',
    errors: ['case.not-found', 'access.forbidden', 'print.font-missing'],
  },
  printIntakeMaterials: {
    summary: '打印这件业务还缺的材料，给职工带回去',
    method: 'GET',
    path: '/staff/v1/intakes/:caseId/material-list',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'material-list.printed',
    rate: 'read',
    params: byCase,
    query: printQuery,
    status: 200,
    response: 'bytes',
    errors: ['case.not-found', 'access.forbidden', 'print.font-missing'],
  },
  printVisitMaterials: {
    summary: '打印办一项业务要带的材料，给来人带回去',
    method: 'POST',
    path: '/staff/v1/visits/material-list',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'material-list.printed',
    rate: 'search',
    body: z.strictObject({ visit: z.string().max(4000), itemCode: z.string().max(20), size: paperSize }),
    status: 200,
    response: 'bytes',
    errors: ['intake.visit-over', 'catalogue.item-not-found', 'accounts.unavailable', 'print.font-missing'],
  },
} as const satisfies Record<string, EndpointShape>;
