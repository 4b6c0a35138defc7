import { z } from 'zod';
import { centre, itemDetail, itemSummary } from '../catalogue';
import { eligibility } from '../eligibility';
import type { EndpointShape } from './endpoint';

const byItem = z.strictObject({ itemCode: z.string().max(20) });

export const catalogueEndpoints = {
  getCentre: {
    summary: '中心、网点和热线',
    method: 'GET',
    path: '/api/v1/centre',
    audience: 'public',
    audit: 'centre.read',
    rate: 'read',
    status: 200,
    response: centre,
    errors: [],
  },
  listItems: {
    summary: '业务目录',
    method: 'GET',
    path: '/api/v1/items',
    audience: 'public',
    audit: 'catalogue.read',
    rate: 'read',
    status: 200,
    response: z.object({ items: z.array(itemSummary) }),
    errors: [],
  },
  getItem: {
    summary: '办事指南',
    method: 'GET',
    path: '/api/v1/items/:itemCode',
    audience: 'public',
    audit: 'catalogue.read',
    rate: 'read',
    params: byItem,
    status: 200,
    response: itemDetail,
    errors: ['catalogue.item-not-found'],
  },
  listEligibility: {
    summary: '各项业务现在能不能办',
    method: 'GET',
    path: '/api/v1/eligibility',
    audience: 'member',
    audit: 'eligibility.read',
    rate: 'read',
    status: 200,
    response: z.object({ results: z.array(eligibility) }),
    errors: [],
  },
  getEligibility: {
    summary: '能不能办、多少、什么时候',
    method: 'GET',
    path: '/api/v1/items/:itemCode/eligibility',
    audience: 'member',
    audit: 'eligibility.read',
    rate: 'read',
    params: byItem,
    status: 200,
    response: eligibility,
    errors: ['catalogue.item-not-found', 'catalogue.item-not-online'],
  },
} as const satisfies Record<string, EndpointShape>;
