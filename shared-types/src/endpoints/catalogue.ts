import { z } from 'zod';
import { centre, centreChoice, itemDetail, itemSummary } from '../catalogue';
import { eligibility } from '../eligibility';
import { centreChanges, itemExplained } from '../explained';
import { day } from '../primitives';
import type { EndpointShape } from './endpoint';
import { byItem } from './parameters';

/** Which rules are looked at: those of a day, or of a version; today's where neither is said. */
export const asOf = { on: day.optional(), version: z.string().max(80).optional() };

/** Which centre a visitor looks at; left out, the system's first. Whoever is bound always sees their own. */
const ofCentre = z.strictObject({ centre: z.string().max(40).optional() });

export const catalogueEndpoints = {
  listCentres: {
    summary: '这里能办哪些城市的公积金',
    method: 'GET',
    path: '/api/v1/centres',
    audience: 'public',
    audit: 'centre.read',
    rate: 'read',
    status: 200,
    response: z.object({ centres: z.array(centreChoice) }),
    errors: [],
  },
  getCentre: {
    summary: '中心、网点和热线',
    method: 'GET',
    path: '/api/v1/centre',
    audience: 'public',
    audit: 'centre.read',
    rate: 'read',
    query: ofCentre,
    optionalMember: true,
    status: 200,
    response: centre,
    errors: ['catalogue.centre-not-found'],
  },
  listItems: {
    summary: '业务目录',
    method: 'GET',
    path: '/api/v1/items',
    audience: 'public',
    audit: 'catalogue.read',
    rate: 'read',
    query: ofCentre,
    optionalMember: true,
    status: 200,
    response: z.object({ items: z.array(itemSummary) }),
    errors: ['catalogue.centre-not-found'],
  },
  getItem: {
    summary: '办事指南',
    method: 'GET',
    path: '/api/v1/items/:itemCode',
    audience: 'public',
    audit: 'catalogue.read',
    rate: 'read',
    params: byItem,
    query: ofCentre,
    optionalMember: true,
    status: 200,
    response: itemDetail,
    errors: ['catalogue.centre-not-found', 'catalogue.item-not-found'],
  },
  explainItem: {
    summary: '规则怎么说，用句子写出来',
    method: 'GET',
    path: '/api/v1/items/:itemCode/rules',
    audience: 'public',
    audit: 'catalogue.read',
    rate: 'read',
    params: byItem,
    /** `version`: as that version has it, which may have been replaced since; it must be published. */
    query: ofCentre.extend(asOf),
    optionalMember: true,
    status: 200,
    response: itemExplained,
    errors: ['catalogue.centre-not-found', 'catalogue.item-not-found'],
  },
  listRuleChanges: {
    summary: '已经公布、将要施行的规则变化，和近 30 天里施行的',
    method: 'GET',
    path: '/api/v1/rule-changes',
    audience: 'public',
    audit: 'catalogue.read',
    rate: 'read',
    query: ofCentre,
    optionalMember: true,
    status: 200,
    response: z.object({ changes: z.array(centreChanges) }),
    errors: ['catalogue.centre-not-found'],
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
