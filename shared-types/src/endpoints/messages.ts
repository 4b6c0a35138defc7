import { z } from 'zod';
import { message, messagesPage, subscriptionOffer } from '../messages';
import { cursorQuery, messageId } from '../primitives';
import type { EndpointShape } from './endpoint';

export const messageEndpoints = {
  listMessages: {
    summary: '消息',
    method: 'GET',
    path: '/api/v1/messages',
    audience: 'member',
    audit: 'messages.read',
    rate: 'read',
    query: cursorQuery,
    status: 200,
    response: messagesPage,
    errors: [],
  },
  readMessage: {
    summary: '标为已读',
    method: 'POST',
    path: '/api/v1/messages/:messageId/reading',
    audience: 'member',
    audit: 'message.read',
    rate: 'write',
    params: z.strictObject({ messageId }),
    status: 200,
    response: message,
    errors: ['message.not-found'],
  },
  getSubscriptionOffer: {
    summary: '可以订阅的微信通知',
    method: 'GET',
    path: '/api/v1/subscription-offer',
    audience: 'member',
    audit: 'subscription.read',
    rate: 'read',
    status: 200,
    response: subscriptionOffer,
    errors: [],
  },
} as const satisfies Record<string, EndpointShape>;
