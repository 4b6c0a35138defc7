import { z } from 'zod';
import { staffCatalogue } from '../centre-catalogue';
import { centreChanges, itemExplained } from '../explained';
import { day } from '../primitives';
import type { EndpointShape } from './endpoint';
import { asOf } from './catalogue';
import { byItem } from './parameters';

/** 目录: the rules of the officer's own centre, to be read. */
export const staffCatalogueEndpoints = {
  getStaffCatalogue: {
    summary: '本中心的目录和规则版本',
    method: 'GET',
    path: '/staff/v1/catalogue',
    audience: 'staff',
    permission: 'catalogue:read',
    audit: 'catalogue.read',
    rate: 'read',
    query: z.strictObject({ on: day.optional() }),
    status: 200,
    response: staffCatalogue,
    errors: [],
  },
  explainStaffItem: {
    summary: '一项业务的规则，用句子写出来',
    method: 'GET',
    path: '/staff/v1/catalogue/items/:itemCode',
    audience: 'staff',
    permission: 'catalogue:read',
    audit: 'catalogue.read',
    rate: 'read',
    params: byItem,
    /** `version`: as that version has it, which may have been replaced since; it must be published. */
    query: z.strictObject(asOf),
    status: 200,
    response: itemExplained,
    errors: ['catalogue.item-not-found'],
  },
  getRuleChanges: {
    summary: '两天之间规则有什么变化',
    method: 'GET',
    path: '/staff/v1/catalogue/changes',
    audience: 'staff',
    permission: 'catalogue:read',
    audit: 'catalogue.read',
    rate: 'read',
    query: z.strictObject({ from: day, to: day }),
    status: 200,
    response: centreChanges,
    errors: [],
  },
} as const satisfies Record<string, EndpointShape>;
