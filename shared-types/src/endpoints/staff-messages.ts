import { z } from 'zod';
import { cursorQuery, messageId } from '../primitives';
import { readAllBody, staffMessage, staffMessagesPage, unreadCount } from '../staff-messages';
import type { EndpointShape } from './endpoint';

/** 消息: what an officer is told of their own work, or of the work that they oversee. */
export const staffMessageEndpoints = {
  listStaffMessages: {
    summary: '我的消息：转来、转走的件和时限提醒',
    method: 'GET',
    path: '/staff/v1/messages',
    audience: 'staff',
    permission: 'session:own',
    audit: 'staff.messages-read',
    rate: 'read',
    query: cursorQuery,
    status: 200,
    response: staffMessagesPage,
    errors: [],
  },
  readStaffMessage: {
    summary: '一条消息标为已读',
    method: 'POST',
    path: '/staff/v1/messages/:messageId/reading',
    audience: 'staff',
    permission: 'session:own',
    audit: 'staff.message-read',
    rate: 'write',
    params: z.strictObject({ messageId }),
    status: 200,
    response: staffMessage,
    errors: ['message.not-found'],
  },
  readAllStaffMessages: {
    summary: '到某一刻为止的消息都标为已读',
    method: 'POST',
    path: '/staff/v1/messages/reading',
    audience: 'staff',
    permission: 'session:own',
    audit: 'staff.messages-marked',
    rate: 'write',
    body: readAllBody,
    status: 200,
    response: unreadCount,
    errors: [],
  },
} as const satisfies Record<string, EndpointShape>;
