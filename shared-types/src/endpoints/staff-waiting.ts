import { noteWaitingBody, waitingHere } from '../catalogue';
import type { EndpointShape } from './endpoint';

/** 等候人数: how many wait at the officer's window, as its clerk says. */
export const staffWaitingEndpoints = {
  getWaiting: {
    summary: '本窗口报过的等候人数',
    method: 'GET',
    path: '/staff/v1/waiting',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'waiting.read',
    rate: 'read',
    status: 200,
    response: waitingHere,
    errors: [],
  },
  noteWaiting: {
    summary: '报本窗口的等候人数',
    method: 'PUT',
    path: '/staff/v1/waiting',
    audience: 'staff',
    permission: 'case:intake',
    audit: 'waiting.noted',
    rate: 'write',
    body: noteWaitingBody,
    status: 200,
    response: waitingHere,
    errors: ['waiting.not-told'],
  },
} as const satisfies Record<string, EndpointShape>;
