import { knowledgeFound, knowledgePage, knowledgeQuery } from '../knowledge';
import type { EndpointShape } from './endpoint';
import { byItem } from './parameters';

/** 业务知识: what members read, for whoever answers them. */
export const staffKnowledgeEndpoints = {
  searchKnowledge: {
    summary: '业务知识：按说法查',
    method: 'GET',
    path: '/staff/v1/knowledge',
    audience: 'staff',
    permission: 'catalogue:read',
    audit: 'catalogue.read',
    rate: 'read',
    query: knowledgeQuery,
    status: 200,
    response: knowledgeFound,
    errors: [],
  },
  readKnowledge: {
    summary: '业务知识：一项业务，和职工看到的一样',
    method: 'GET',
    path: '/staff/v1/knowledge/:itemCode',
    audience: 'staff',
    permission: 'catalogue:read',
    audit: 'catalogue.read',
    rate: 'read',
    params: byItem,
    status: 200,
    response: knowledgePage,
    errors: ['catalogue.item-not-found'],
  },
} as const satisfies Record<string, EndpointShape>;
